import { parentPort, workerData } from 'node:worker_threads';
import type { CompiledLanguage } from '../engine/compile/compiled';
import { answerLine } from './answer';
import { readyRulebook } from './load';

/** What a thread is started with, by `answersTo`: the shipped languages, compiled once for all threads. */
const languages = workerData as readonly CompiledLanguage[];
const rulebook = readyRulebook(languages);

/** One message is one batch of lines; one message back is their answers, in the same order. */
parentPort?.on('message', (lines: readonly string[]) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin.
  parentPort?.postMessage(lines.map((line) => answerLine(line, rulebook)));
});
