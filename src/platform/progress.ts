import { storage } from 'wxt/utils/storage';
import type { Progress, SentReply, Standing } from '../model';
import { dayOf } from '../model/days';
import { countDismissal, countReply, keptOn } from '../model/progress';
import { isHeldOn } from '../model/standing';
import { muteRule } from '../model/switches';
import { asProgress } from './progress-schema';
import { changeSettings } from './settings';

/** Unread until checked: a profile may be restored or edited by hand. */
const kept = storage.defineItem<unknown>('local:progress', { version: 1 });

/** What was counted in this browser, as far back as it is kept. */
export async function readProgress(): Promise<Progress> {
  return recentOf(await kept.getValue());
}

/** Throws away what is older than is kept, though nothing was counted since. */
export async function forgetOldCounts(): Promise<void> {
  await inTurn(async () => {
    const value = await kept.getValue();
    const recent = recentOf(value);
    if (JSON.stringify(recent) !== JSON.stringify(asProgress(value))) await kept.setValue(recent);
  });
}

/** Calls back with what was counted at every change of it, until `signal` aborts. */
export function watchProgress(changed: (progress: Progress) => void, signal: AbortSignal): void {
  signal.addEventListener(
    'abort',
    kept.watch((value) => changed(recentOf(value))),
    { once: true },
  );
}

/** Forgets everything that was counted. */
export async function deleteProgress(): Promise<void> {
  await inTurn(() => kept.removeValue());
}

/** Keeps what was forgotten by mistake; what was counted since is worth more. */
export async function restoreProgress(progress: Progress): Promise<void> {
  await inTurn(async () => {
    if ((await kept.getValue()) === null) await kept.setValue(progress);
  });
}

/** Counts a reply that was sent just now. */
export async function keepReply(reply: SentReply): Promise<void> {
  await inTurn(async () => kept.setValue(countReply(await readProgress(), dayOf(new Date()), reply)));
}

/**
 * Counts that the agent dismissed a rule in one more reply. Dismissed again and again it goes quiet, which is then
 * told; a rule that was switched on from above goes on speaking.
 */
export async function keepDismissal(rule: string, standing: Standing): Promise<boolean> {
  if (isHeldOn(standing, rule)) return false;
  return inTurn(async () => {
    const { progress, rests } = countDismissal(await readProgress(), dayOf(new Date()), rule);
    await kept.setValue(progress);
    if (rests) await changeSettings((own) => muteRule(own, rule));
    return rests;
  });
}

function recentOf(value: unknown): Progress {
  return keptOn(dayOf(new Date()), asProgress(value));
}

/** One after the other, whoever counts: two tabs would overwrite each other's. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('virgil-progress', work);
}
