import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { noPractice, type Practice } from '../model/practice';

/** Unread until checked: a profile may be restored or edited by hand. */
const kept = storage.defineItem<unknown>('local:practice', { version: 1 });

const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(2000));

const practiceSchema = v.strictObject({
  done: ids,
  streak: ids,
  without: v.record(v.string(), ids),
}) satisfies v.GenericSchema<unknown, Practice>;

/** What is kept of the practice in this browser; what can't be read counts as never kept. */
export async function readPractice(): Promise<Practice> {
  const result = v.safeParse(practiceSchema, await kept.getValue());
  return result.success ? result.output : noPractice;
}

/** Changes it by a function of what it is at that moment, whatever another tab does; gives what it is then. */
export async function changePractice(change: (before: Practice) => Practice): Promise<Practice> {
  return navigator.locks.request('virgil-practice', async () => {
    const next = change(await readPractice());
    await kept.setValue(next);
    return next;
  });
}
