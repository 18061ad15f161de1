import type { Language } from '../../model';
import data from './releases.json';

/** A version that was handed out, and what came with it in each language. */
export type Release = { version: string; date: string } & Readonly<Record<Language, readonly string[]>>;

/** All of them, newest first. */
export const releases: readonly Release[] = data;

/** What came after a version, newest first. */
export function newSince(version: string, all: readonly Release[] = releases): readonly Release[] {
  return all.filter((release) => isLater(release.version, version));
}

/** Versions are numbers between dots, compared from the left. */
function isLater(version: string, other: string): boolean {
  return version.localeCompare(other, 'en', { numeric: true }) > 0;
}
