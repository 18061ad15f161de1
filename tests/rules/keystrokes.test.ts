import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { review } from '../../src/engine/review';
import { LANGUAGES, type Case } from '../../src/model';
import { newRulebook, reviewed, writtenCases } from './shipped';

/** A change that somebody makes to a draft, or to the conversation behind it. */
interface Edit {
  what: 'write' | 'type on' | 'cut' | 'delete' | 'another conversation';
  at: number;
  words: string;
  other: Case;
}

/** A draft has so many sentences at most: further ones are deleted again. */
const MOST = 12;

describe.each([...LANGUAGES])('%s', (lang) => {
  const cases = writtenCases(lang);
  const edit: fc.Arbitrary<Edit> = fc.record({
    what: fc.constantFrom('write', 'write', 'type on', 'cut', 'delete', 'another conversation'),
    at: fc.nat(MOST),
    words: fc.constantFrom(...cases.flatMap(({ reply }) => sentencesOf(reply))),
    other: fc.constantFrom(...cases),
  });

  test('a draft that was reviewed edit by edit is judged as if nobody had read it before', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.array(edit, { minLength: 4, maxLength: 12 }),
        (kase, edits) => {
          const drafts = edits.reduce((all, each) => [...all, edited(all.at(-1) ?? kase, each)], [kase]);
          const reviews = drafts.map(reviewed);
          expect(reviews.at(-1)).toEqual(review(drafts.at(-1) ?? kase, newRulebook()));
        },
      ),
      { numRuns: 8 },
    );
  });
});

function edited(kase: Case, { what, at, words, other }: Edit): Case {
  if (what === 'another conversation') return { ...other, reply: kase.reply };
  const sentences = sentencesOf(kase.reply);
  const place = at % sentences.length;
  const here = sentences[place] ?? '';
  const changed = {
    write: () => sentences.toSpliced(place, 0, words),
    'type on': () => sentences.with(place, `${here} ${words.split(' ')[0]}`),
    cut: () => sentences.with(place, here.slice(0, here.length / 2)),
    delete: () => sentences.toSpliced(place, 1),
  }[what]();
  return { ...kase, reply: changed.slice(0, MOST).join(at % 2 ? ' ' : '\n') };
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/);
}
