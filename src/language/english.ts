import nlp from 'compromise/two';
import { pauseOf } from './pause';
import { createSplitter } from './sentences';
import { sweep } from './sweep';
import type { Pause, Term, Tongue } from './term';

interface CompromiseTerm {
  pre: string;
  text: string;
  post: string;
  normal: string;
  implicit?: string;
  tags: Set<string>;
}

// The types of compromise's plugins leave its own methods out.
nlp.plugin({ methods: { one: { bulkMatch: sweep } } });

/** English, tagged by compromise. */
export const english: Tongue = {
  tagged: true,
  sentences: createSplitter({
    number: ['no', 'nr', 'n', 'ref', 'art', 'tel', 'approx', 'ext'],
    any: [],
    small: [],
  }),
  terms,
  stem,
};

function stem(word: string): string {
  if (word.length <= 4) return word.replace(/s$/, '');
  return word.replace(/(?:ing|ed|es|s|e)$/, '').replace(/(.)\1$/, '$1');
}

function terms(sentence: string): Term[] {
  // compromise types its documents loosely; this is the shape that its own tests rely on.
  const tagged = (nlp(sentence).docs as unknown as CompromiseTerm[][]).flat();
  const found: Term[] = [];
  let at = 0;
  let written = { start: 0, end: 0 };
  for (const term of tagged) {
    const start = at + term.pre.length;
    const end = start + term.text.length;
    at = end + term.post.length;
    // The second half of a contraction has no text of its own: it stands on the whole written word.
    if (end > start) written = { start, end };
    const word = wordOf(term);
    if (!word) continue;
    const last = found.at(-1);
    if (last && term.pre) last.pause = Math.max(last.pause, pauseOf(term.pre)) as Pause;
    found.push({ word, ...written, tags: term.tags, pause: pauseOf(term.post) });
  }
  return found;
}

function wordOf(term: CompromiseTerm): string {
  const word = (term.implicit || term.normal || term.text).toLowerCase();
  // Few have one, and to look for it costs less than to replace it.
  return /['’]/.test(word) ? word.replaceAll('’', "'").replace(/'s?$/, '') : word;
}
