import { parentPort, workerData } from 'node:worker_threads';
import { withoutFixes } from '../engine/rulebook';
import type { Language } from '../model';
import { answerLine, UnreadableLanguage, type Answer } from './answer';
import { readyRulebook, type ShippedLanguage } from './load';

/** What a thread is for, which holds as long as it runs. */
export interface Duty {
  /** Whether findings are only counted, and better words of no use. */
  isCounting: boolean;
}

/** What a thread is told: lines to answer, or a language that it asked for. */
export type ToThread = { lines: readonly string[] } | { lang: Language; shipped: ShippedLanguage };

/** What it says: the answers to its lines, in the same order, or which language it needs before it can give them. */
export type FromThread = { answers: Answer[] } | { needs: Language };

/** The languages that came so far: each is asked for with the first line that is written in it. */
const languages = new Map<Language, ShippedLanguage>();

/** Where a language is asked for that has not come yet. */
class NeededLanguage extends Error {
  constructor(readonly lang: Language) {
    super(`${lang} is needed`);
  }
}

// The main thread is ours and hands over what it is typed to.
const { isCounting } = workerData as Duty;

const ready = readyRulebook((lang) => {
  const shipped = languages.get(lang);
  if (!shipped) throw new NeededLanguage(lang);
  if ('fault' in shipped) throw new UnreadableLanguage(shipped.fault);
  return shipped.compiled;
});

parentPort?.on('message', (message: ToThread) => {
  if ('lang' in message) languages.set(message.lang, message.shipped);
  else say(answersTo(message.lines));
});

const rulebook = isCounting ? withoutFixes(ready) : ready;

function answersTo(lines: readonly string[]): FromThread {
  try {
    return { answers: lines.map((line) => answerLine(line, rulebook)) };
  } catch (error) {
    if (error instanceof NeededLanguage) return { needs: error.lang };
    throw error;
  }
}

function say(message: FromThread): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin.
  parentPort?.postMessage(message);
}
