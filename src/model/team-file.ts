import type { Content } from './content';
import type { Decisions } from './settings';

/** Everything that a lead gives to the team, in one file. */
export interface TeamFile extends Content {
  virgil: 'team-file';
  /** The team or company, as agents know it. */
  name: string;
  /** Counts up with each export. */
  version: number;
  author: string;
  /** The day of the export, such as `2026-03-01`. */
  date: string;
  /** What agents can't change. */
  settings: Decisions;
  /** What holds until an agent decides otherwise. */
  suggested: Decisions;
  /** Who vouches for the rest of the file. */
  signature?: Signature | undefined;
}

/** An Ed25519 signature, both parts in base64. */
export interface Signature {
  key: string;
  value: string;
}

/** Who vouches for a team file: nobody, somebody (by the fingerprint of their key), or the file was changed since. */
export type Seal =
  { kind: 'unsigned' } | { kind: 'broken' } | { kind: 'signed'; fingerprint: string; isTrusted: boolean };
