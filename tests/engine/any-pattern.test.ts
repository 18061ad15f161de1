import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileOwn, readOwn } from '../../src/engine/own/compile';
import { Refused } from '../../src/engine/own/refusal';
import { edgeOf, type Edges } from '../../src/engine/pattern/edges';
import { createMatcher, type Chart } from '../../src/engine/pattern/matcher';
import { createSymbols, type Node } from '../../src/engine/pattern/node';
import { compiled, oneRule } from './small-language';

const small = compiled(oneRule('    find: [a]'));

/** As many terms as no sentence of a reply has. */
const TERMS = 60;

/** For each sign of a pattern and each term: a gap looks at twenty terms, and a symbol's places are three here. */
const MOST_LOOKS = 50;

/** What stands everywhere, over one, two and three terms, so that many ways lead on; "zebra" stands nowhere. */
const everywhere: Edges = Array.from({ length: TERMS }, (_, at) =>
  [3, 2, 1].filter((words) => at + words <= TERMS).map((words) => edgeOf(at, at + words)),
).flat();

const part = fc.constantFrom(
  'a',
  '#Party',
  '.',
  '.{0,20}',
  '_{1,9}',
  '(a|a)',
  '(a|. a|#Party)',
  '(a? .?)',
  '@clause',
);
const written = fc
  .array(fc.tuple(part, fc.constantFrom('', '?')), { minLength: 1, maxLength: 30 })
  .map((parts) => `a ${parts.map(([one, perhaps]) => one + perhaps).join(' ')}`)
  .chain((pattern) => fc.constantFrom(`${pattern} zebra`, `${pattern} @end !. zebra`, `[${pattern}] <zebra`));

test.each([
  ['what may be left out', 'a .? .? .? .? .? .? .? .? .? .? .? .? .? .? .? .? .? .? .? .? .? .? .? .? zebra'],
  ['gaps', `a ${'.{0,20} '.repeat(20)} zebra`],
  ['one of the same', `a ${'(a|a) '.repeat(35)} zebra`],
  ['what stands over one word or two', `a ${'#Party '.repeat(30)} zebra`],
])('the ways through a pattern cost nothing: %s', (_, pattern) => {
  expect(patternsWith(pattern, createSymbols([...small.symbols]))).not.toBeNull();
  expect(() => matchAll(pattern)).not.toThrow();
});

test('any pattern that a lead may write ends, wherever it stands', () => {
  fc.assert(
    fc.property(written, (pattern) => {
      expect(() => matchAll(pattern)).not.toThrow();
    }),
    { numRuns: 100 },
  );
});

/** Matches a pattern at every term, wherever it stands in a rule set; throws as soon as it looks at more than it may. */
function matchAll(pattern: string): void {
  const symbols = createSymbols([...small.symbols]);
  const zebra = symbols.id('=zebra');
  for (const node of patternsWith(pattern, symbols) ?? []) {
    let looks = 0;
    const look = <T>(seen: T): T => {
      looks++;
      if (looks > MOST_LOOKS * pattern.length * TERMS) throw new Error('does not end');
      return seen;
    };
    const chart: Chart = {
      get length() {
        return look(TERMS);
      },
      get pauses() {
        return look([]);
      },
      edges: (symbol) => look(symbol === zebra ? undefined : everywhere),
      markStart: -1,
      markEnd: -1,
    };
    const matcher = createMatcher(node, () => false);
    for (let start = 0; start <= TERMS; start++) matcher.at(chart, start);
  }
}

/** A pattern as it is compiled in each place where a rule set holds patterns; null when it is refused. */
function patternsWith(pattern: string, symbols: ReturnType<typeof createSymbols>): Node[] | null {
  const conditions = { when: { sentence: pattern }, unless: [{ customer: pattern }] };
  const examples = { bad: ['a'], good: ['b'] };
  const rule = { hint: 'Why.', find: pattern, missing: { reply: pattern }, ...conditions, ...examples };
  const signal = { says: 'asks', find: pattern, answered: pattern, ...conditions };
  const named = { set: 'own', title: 'Own', about: 'Own.', group: 'own' } as const;
  const file = { ...named, rules: { rule }, signals: { signal } };
  try {
    const { rules, signals } = compileOwn(readOwn(file), symbols, small);
    return [
      ...rules.flatMap(({ find, missing }) => [...find, ...(missing?.any ?? [])]),
      ...signals.flatMap(({ find, answered }) => [...find, ...answered]),
      ...[...rules, ...signals]
        .flatMap(({ when, unless }) => [...when, ...unless])
        .flatMap(({ patterns }) => patterns.flatMap(({ any }) => any)),
    ];
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
