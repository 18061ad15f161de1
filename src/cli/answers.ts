import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CompiledLanguage } from '../engine/compile/compiled';
import type { Answer } from './answer';

/** Lines that one thread gets at a time: enough that passing them on costs little beside reading them. */
const BATCH = 50;

/** Batches under way for each thread, so that none waits for the slowest; more would only hold the file in memory. */
const AHEAD = 4;

/**
 * Answers JSON lines, each a case, on as many threads as there are cores, in the order of the lines.
 * At any time only a few hundred lines are held, however many there are.
 */
export async function* answersTo(
  lines: AsyncIterable<string>,
  languages: readonly CompiledLanguage[],
): AsyncGenerator<Answer> {
  const threads: Thread[] = [];
  const most = availableParallelism();
  const underWay: Promise<Answer[]>[] = [];
  try {
    for await (const batch of batchesOf(lines)) {
      // A thread is started only while there are more batches than threads: ten lines need one.
      if (threads.length < most) threads.push(startThread(languages));
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

function startThread(languages: readonly CompiledLanguage[]): Thread {
  const worker = new Worker(new URL('answering.mjs', import.meta.url), { workerData: languages });
  let last: Promise<unknown> = Promise.resolve();
  const thread: Thread = {
    waiting: 0,
    answer(batch) {
      thread.waiting++;
      // A thread answers one message after another, so the answers come in the order of the batches.
      const answers = last.then(async () => {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin.
        worker.postMessage(batch);
        const [message] = (await once(worker, 'message')) as [Answer[]];
        thread.waiting--;
        return message;
      });
      last = answers;
      return answers;
    },
    stop: () => worker.terminate(),
  };
  return thread;
}
