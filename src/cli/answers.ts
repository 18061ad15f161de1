import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Language } from '../model';
import type { Answer } from './answer';
import type { Duty, FromThread, ToThread } from './answering';
import type { ShippedLanguage } from './load';

/** Lines that one thread gets at a time: enough that passing them on costs little beside reading them. */
const BATCH = 50;

/** Batches under way for each thread, so that none waits for the slowest; more would only hold the file in memory. */
const AHEAD = 4;

/**
 * Answers JSON lines, each a case, on as many threads as there are cores, in the order of the lines.
 * At any time only a few hundred lines are held, however many there are, and only the languages that they are in are
 * compiled, once for all threads.
 */
export async function* answersTo(
  lines: AsyncIterable<string>,
  compile: (lang: Language) => ShippedLanguage,
  duty: Duty,
): AsyncGenerator<Answer> {
  const compiled = new Map<Language, ShippedLanguage>();
  const shippedIn = (lang: Language): ShippedLanguage => {
    const shipped = compiled.get(lang) ?? compile(lang);
    compiled.set(lang, shipped);
    return shipped;
  };
  const threads: Thread[] = [];
  const most = availableParallelism();
  const underWay: Promise<Answer[]>[] = [];
  try {
    for await (const batch of batchesOf(lines)) {
      // A thread is started only while there are more batches than threads: ten lines need one.
      if (threads.length < most) threads.push(startThread(shippedIn, duty));
      const thread = threads.reduce((one, other) => (other.waiting < one.waiting ? other : one));
      underWay.push(thread.answer(batch));
      if (underWay.length >= most * AHEAD) yield* (await underWay.shift()) ?? [];
    }
    for (const answers of underWay) yield* await answers;
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

async function* batchesOf(lines: AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = [];
  for await (const line of lines) {
    if (!line.trim()) continue;
    batch.push(line);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}

interface Thread {
  /** Batches that are not answered yet. */
  waiting: number;
  answer(batch: readonly string[]): Promise<Answer[]>;
  stop(): Promise<unknown>;
}

function startThread(shippedIn: (lang: Language) => ShippedLanguage, duty: Duty): Thread {
  const worker = new Worker(new URL('answering.mjs', import.meta.url), { workerData: duty });
  let last: Promise<unknown> = Promise.resolve();
  const thread: Thread = {
    waiting: 0,
    answer(batch) {
      thread.waiting++;
      // A thread answers one message after another, so the answers come in the order of the batches.
      const answers = last.then(async () => {
        const said = await ask(worker, { lines: batch }, shippedIn);
        thread.waiting--;
        return said;
      });
      last = answers;
      return answers;
    },
    stop: () => worker.terminate(),
  };
  return thread;
}

/** The answers to a batch; a language that the thread misses for them is handed to it first. */
async function ask(
  worker: Worker,
  batch: ToThread,
  shippedIn: (lang: Language) => ShippedLanguage,
): Promise<Answer[]> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin.
  const tell = (message: ToThread) => worker.postMessage(message);
  tell(batch);
  const [said] = (await once(worker, 'message')) as [FromThread];
  if ('answers' in said) return said.answers;
  tell({ lang: said.needs, shipped: shippedIn(said.needs) });
  return ask(worker, batch, shippedIn);
}
