import { storage } from 'wxt/utils/storage';
import type { Content, Decisions, TeamFile } from '../model';
import { noContent } from '../model/content';
import { asContent, asTeamFile } from './content-schema';
import { strictDecisions } from './decisions-schema';
import { keys } from './settings-key';

/** What the agent decided. This and the next two are unread until checked: a profile may be restored or edited by hand. */
export const own = storage.defineItem<unknown>(`local:${keys.own}`, { version: 1 });
/** The lead's file, as it was accepted. */
export const team = storage.defineItem<unknown>(`local:${keys.team}`, { version: 1 });
/** Rule sets and words written in this browser. */
export const content = storage.defineItem<unknown>(`local:${keys.content}`, { version: 1 });

/** Values by the name under which they lay. */
type ByName = Readonly<Record<string, unknown>>;

/** Where values that could not be read are kept, so that nobody's choices are thrown away. */
export const setAside = storage.defineItem<ByName | null>(`local:${keys.setAside}`);

/** What this browser keeps; what can't be read counts as never written. */
export interface Stored {
  decisions: Decisions;
  file: TeamFile | null;
  written: Content;
  /** What can't be read, whether it was put aside yet or not; null when there is nothing. */
  unread: ByName | null;
}

/** Reads what is stored, and changes nothing of it. */
export async function readStored(): Promise<Stored> {
  const [[decisions, file, written], before] = await Promise.all([readAll(), setAside.getValue()]);
  const unread = { ...before, ...decisions.unread, ...file.unread, ...written.unread };
  return {
    decisions: decisions.known,
    file: file.known,
    written: written.known,
    unread: Object.keys(unread).length > 0 ? unread : null,
  };
}

/** Puts what can't be read where no change overwrites it. Only for whoever alone writes at that moment. */
export async function putAside(): Promise<void> {
  const unread: ByName = Object.assign({}, ...(await readAll()).map((each) => each.unread));
  const names = Object.keys(unread);
  if (names.length === 0) return;
  await setAside.setValue({ ...(await setAside.getValue()), ...unread });
  await storage.removeItems(names.map((name) => `local:${name}` as const));
}

/** A stored value, or what counts in its place, and then the value as it lies there. */
interface Read<T> {
  known: T;
  unread: ByName;
}

function readAll() {
  return Promise.all([
    readOr(own, strictDecisions, {}),
    readOr(team, asTeamFile, null),
    readOr(content, asContent, noContent),
  ]);
}

async function readOr<T>(
  item: typeof own,
  read: (value: unknown) => T | null,
  otherwise: T,
): Promise<Read<T>> {
  const value = await item.getValue();
  if (value === null || value === undefined) return { known: otherwise, unread: {} };
  const known = read(value);
  if (known !== null) return { known, unread: {} };
  return { known: otherwise, unread: { [item.key.replace('local:', '')]: value } };
}
