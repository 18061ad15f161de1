import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { LANGUAGES, type Case, type Language } from '../../src/model';

/** A conversation to measure on, by what kind of text it is: `mail of 150 words`. */
export interface BenchText {
  name: string;
  lang: Language;
  kase: Case;
}

const file = v.record(
  v.picklist(LANGUAGES),
  v.record(v.string(), v.object({ customer: v.string(), reply: v.string() })),
);

/** The conversations of `texts.yaml`, the shortest first. */
export const texts: readonly BenchText[] = Object.entries(
  v.parse(file, parse(readFileSync(new URL('texts.yaml', import.meta.url), 'utf8'))),
).flatMap(([lang, written]) =>
  Object.entries(written).map(([name, { customer, reply }]) => ({
    name: `${name}, ${lang}`,
    lang: v.parse(v.picklist(LANGUAGES), lang),
    kase: { customer, reply, thread: [], lang: v.parse(v.picklist(LANGUAGES), lang) },
  })),
);

/** The conversation of a language and kind. @throws when there is none. */
export function textOf(lang: Language, name: string): BenchText {
  const found = texts.find((text) => text.name === `${name}, ${lang}`);
  if (!found) throw new Error(`texts.yaml has no ${name} in ${lang}.`);
  return found;
}

/** The mail that most is measured on. */
export function mailIn(lang: Language): Case {
  return textOf(lang, 'mail of 150 words').kase;
}

let changes = 0;

/** The same conversation with another number in each sentence: nobody has read any of it before. */
export function unread(kase: Case): Case {
  return { ...kase, customer: renumbered(kase.customer), reply: renumbered(kase.reply) };
}

function renumbered(text: string): string {
  return text.replaceAll(/[.!?](?=\s|$)/g, (end) => ` ${1000 + changes++}${end}`);
}

/** A draft while it is typed, and the sentence that changed, without a greeting above it. */
export interface Keystroke {
  draft: string;
  sentence: string;
}

/** Types another word into one sentence of a draft after the other: who is measured beside others gets the same ones. */
export function keystrokesIn(draft: string): () => Keystroke {
  const sentences = draft.split(/(?<=[.!?])(?=\s)/);
  let at = 0;
  return () => {
    const typed = (sentences[at] ?? '').replace(/[.!?]?$/, ` ${1000 + changes++}$&`);
    const changed = sentences.with(at, typed).join('');
    at = (at + 1) % sentences.length;
    return { draft: changed, sentence: typed.trim().split('\n').at(-1) ?? '' };
  };
}

/** A reply of so many words that nobody has read before. */
export function replyOf(words: number, lang: Language): string {
  const { reply } = textOf(lang, 'mail of 600 words').kase;
  const length = reply.split(/\s+/).length;
  const copies = Array.from({ length: Math.ceil(words / length) }, () => reply).join('\n\n');
  return renumbered(
    copies
      .split(/(?<=\s)(?=\S)/)
      .slice(0, words)
      .join(''),
  );
}
