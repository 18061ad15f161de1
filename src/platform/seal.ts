import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Seal, Signature, TeamFile } from '../model';
import { digestOf } from './digest';
import { signingKeys } from './signing-keys';

/** Public keys of leads whom this agent trusts. */
const trusted = storage.defineItem<unknown>('local:trusted-keys', { version: 1 });

const trustedSchema = v.array(v.string());

/** Signs a team file with this browser's own key, which is made when it is first needed and never leaves. */
export async function signTeamFile(file: TeamFile): Promise<TeamFile> {
  const { privateKey, publicKey } = await signingKeys();
  const value = await crypto.subtle.sign('Ed25519', privateKey, bytesOf(file));
  const signature: Signature = {
    key: base64(await crypto.subtle.exportKey('raw', publicKey)),
    value: base64(value),
  };
  return { ...file, signature };
}

/** Who vouches for a file. */
export async function sealOf(file: TeamFile): Promise<Seal> {
  const { signature } = file;
  if (!signature) return { kind: 'unsigned' };
  if (!(await isGenuine(file, signature))) return { kind: 'broken' };
  return {
    kind: 'signed',
    fingerprint: await fingerprintOf(signature.key),
    isTrusted: (await trustedKeys()).includes(signature.key),
  };
}

/** Whether a file is worth a warning: this agent trusts a lead, and it isn't who vouches for it. */
export async function isByStranger(seal: Seal): Promise<boolean> {
  const isTrusted = seal.kind === 'signed' && seal.isTrusted;
  return !isTrusted && (await trustedKeys()).length > 0;
}

/** Trusts whoever signed a file, from now on. */
export async function trustSigner({ signature }: TeamFile): Promise<void> {
  if (!signature) return;
  const keys = await trustedKeys();
  await trusted.setValue([...keys.filter((key) => key !== signature.key), signature.key]);
}

async function trustedKeys(): Promise<readonly string[]> {
  const result = v.safeParse(trustedSchema, await trusted.getValue());
  return result.success ? result.output : [];
}

async function isGenuine(file: TeamFile, { key, value }: Signature): Promise<boolean> {
  try {
    const publicKey = await crypto.subtle.importKey('raw', unbase64(key), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', publicKey, unbase64(value), bytesOf(file));
  } catch {
    // No key, or no signature: whatever it is, nobody vouches with it.
    return false;
  }
}

/** A key as people compare it: "3f2a 91c0 5b7e d402". */
async function fingerprintOf(key: string): Promise<string> {
  return ((await digestOf(key)).slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}

/** What is signed: everything but the signature, in an order that does not depend on who wrote it. */
function bytesOf(file: TeamFile): Uint8Array<ArrayBuffer> {
  // What is undefined is left out.
  return new TextEncoder().encode(JSON.stringify(sorted({ ...file, signature: undefined })));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]),
  );
}

function base64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

function unbase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
