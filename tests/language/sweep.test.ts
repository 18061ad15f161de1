import { createRequire } from 'node:module';
import nlp from 'compromise/two';
import { expect, it } from 'vitest';
import { english } from '../../src/language';
import { readTrials } from '../../src/cli/cases';

interface Document {
  docs: { text: string; tags: Set<string> }[][];
}

/** compromise as its makers ship it: its two builds are two copies, and the engine changes the other one. */
const untouched = createRequire(import.meta.url)('compromise/two') as (text: string) => Document;

it('tags every word as compromise itself does, with a sweep of its own', () => {
  // Whoever loads the engine's English has put the sweep into this copy.
  expect(english.tagged).toBe(true);
  const texts = readTrials(['tests/cases/c-en-plain.jsonl'])
    .slice(0, 100)
    .map(({ kase }) => kase.reply);
  // compromise types its documents loosely.
  for (const text of texts) expect(tagsIn(nlp(text) as unknown as Document)).toEqual(tagsIn(untouched(text)));
});

function tagsIn({ docs }: Document): string[] {
  return docs.flat().map(({ text, tags }) => `${text}: ${[...tags].join(' ')}`);
}
