import { storage } from 'wxt/utils/storage';
import type { Content, Decisions, Everything, Layer, Settings, Standing, TeamFile } from '../model';
import { contentOf } from '../model/content';
import { differencesOf, ownOf, settingsOf, standingOf } from '../model/standing';
import { fitting } from './checked';
import { contentSchema, teamFileSchema } from './content-schema';
import { decisionsSchema } from './decisions-schema';
import { digestOf } from './digest';
import { readPolicy } from './policy/read';
import { keys } from './settings-key';
import { content, own, putAside, readStored, setAside, team } from './stored';

/** What pages and the worker go by; it can be made again from all that is stored at any time. */
const inForce = storage.defineItem<unknown>(`local:${keys.inForce}`);

/** What is in force now. */
export async function readSettings(): Promise<Settings> {
  return settingsOf(await readStanding());
}

/** What was decided, by whom. */
export async function readStanding(): Promise<Standing> {
  return (await readEverything()).standing;
}

/** What was decided and written. */
export async function readEverything(): Promise<Everything> {
  const [{ decisions, file, written, unread }, policy] = await Promise.all([readStored(), readPolicy()]);
  const standing = standingOf([
    { by: { kind: 'agent', name: '' }, rank: 'own', decisions },
    ...(file ? teamLayers(file) : []),
    ...policy.layers,
  ]);
  return {
    standing,
    settings: settingsOf(standing),
    own: written,
    team: file,
    content: contentOf([written, ...(file ? [file] : []), policy.content]),
    misread: policy.misread,
    setAside: unread,
  };
}

/** Calls back with what is in force at every change, wherever it was made, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  watchEverything(({ settings }) => changed(settings), signal);
}

/** Calls back with everything at every change of anything, until `signal` aborts. */
export function watchEverything(changed: (everything: Everything) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  for (const item of [inForce, setAside]) {
    const stop = item.watch(() => void readEverything().then(changed));
    signal.addEventListener('abort', stop, { once: true });
  }
}

/**
 * Changes what the agent decided by a function of what it is at that moment; only differences are kept.
 * Only for our own pages and the worker, where one change waits for the other.
 * @throws without changing anything where what comes of it could not be read again, or the storage is full.
 */
export async function changeSettings(change: (own: Decisions) => Decisions): Promise<Settings> {
  return inTurn(async () => {
    const everything = await readEverything();
    const wished = differencesOf(everything.standing, change(ownOf(everything.standing)));
    const decisions = fitting(decisionsSchema, wished, keys.own);
    const standing = everything.standing.map((layer) =>
      layer.rank === 'own' ? { ...layer, decisions } : layer,
    );
    const settings = settingsOf(standing);
    await storage.setItems([
      { item: own, value: decisions },
      { item: inForce, value: await asInForce({ ...everything, standing, settings }) },
    ]);
    return settings;
  });
}

/** Changes what was written in this browser, likewise. */
export async function changeContent(change: (own: Content) => Content): Promise<void> {
  await inTurn(async () => {
    const written = change((await readEverything()).own);
    await content.setValue(fitting(contentSchema, written, keys.content));
    await bringIntoForce();
  });
}

/** Takes a lead's file in the place of the last one, or (null) does without. Errors likewise. */
export async function changeTeamFile(file: TeamFile | null): Promise<void> {
  await inTurn(async () => {
    await (file ? team.setValue(fitting(teamFileSchema, file, keys.team)) : team.removeValue());
    await bringIntoForce();
  });
}

/** Puts everything together again: after a start, and where something was changed from outside. */
export async function settle(): Promise<void> {
  await inTurn(bringIntoForce);
}

/** Calls back when something was written that `settle` has to hear of. */
export function onWritten(handler: () => void): void {
  for (const item of [own, team, content]) item.watch(handler);
}

/** Throws away what was set aside. */
export async function forgetSetAside(): Promise<void> {
  await inTurn(() => setAside.removeValue());
}

async function bringIntoForce(): Promise<void> {
  const fresh = await asInForce(await readEverything());
  if (JSON.stringify(fresh) !== JSON.stringify(await inForce.getValue())) await inForce.setValue(fresh);
}

async function asInForce({ settings, standing, content: written }: Everything): Promise<object> {
  return { ...settings, standing, content: await digestOf(JSON.stringify(written)) };
}

function teamLayers({ name, settings, suggested }: TeamFile): Layer[] {
  const by = { kind: 'team', name } as const;
  return [
    { by, rank: 'suggested', decisions: suggested },
    { by, rank: 'held', decisions: settings },
  ];
}

/** One after the other, whoever changes something; nothing that can't be read is overwritten. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('virgil-settings', async () => {
    await putAside();
    return work();
  });
}
