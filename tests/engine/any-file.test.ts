import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OwnRuleSet } from '../../src/model';
import type { Reason } from '../../src/model/reason';
import { readTeamFile } from '../../src/engine/own/team-file';
import { tryRuleSet } from '../../src/engine/own/trial';
import { readRuleSets } from '../../src/engine/own/yaml';
import { teamFileFault } from '../../src/platform/content-schema';
import { compiled, oneRule, parcels } from './small-language';

const english = compiled(oneRule('    find: [courier]'));
const tryOut = async (set: OwnRuleSet) => tryRuleSet(set, '', () => english);

const teamFile = JSON.stringify(
  {
    virgil: 'team-file',
    name: 'Acme',
    version: 3,
    author: 'Dana',
    date: '2024-05-01',
    settings: { sets: { waiting: false } },
    ruleSets: [],
    words: { never: ['Virgil'] },
  },
  null,
  1,
);

/** Files that were made to do harm, or that a slip of the hand made. */
const harmful = {
  'a file of nothing': '',
  'an alias of nothing': 'set: *a\n',
  'aliases that multiply': `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
    .split('')
    .map((name, at) => `${name}: &${name} [${`*${'abcdefgh'.charAt(at)}, `.repeat(9)}]`)
    .join('\n')}\n`,
  'lists that go down without end': '['.repeat(20_000),
  'lists closed too often': `${']'.repeat(500)}${'['.repeat(500)}`,
  'objects that go down without end': '{"a":'.repeat(20_000),
  'blocks that go down without end': '- '.repeat(5000),
  'another type of value': 'set: !!js/function "function () { throw 1 }"\n',
  'a binary file': String.fromCharCode(...Array.from({ length: 256 }, (_, at) => at)).repeat(20),
  'half a letter': 'set: "\ud800"\n',
  'a key that is an object': '? {a: 1}\n: 2\n',
  'the key of all objects': '__proto__: {set: x}\nconstructor: {prototype: 1}\n',
  'one very long line': `set: ${'x'.repeat(200_000)}\n`,
  'more choices than there are': teamFile.replace(
    '"waiting": false',
    Array.from({ length: 2001 }, (_, at) => `"a${at}": true`).join(', '),
  ),
  'more than anybody writes': '#\n'.repeat(3_000_000),
};

test.each(Object.entries(harmful))('%s is refused by line and reason', async (_, text) => {
  expect((await asRuleSets(text)).sets).toEqual([]);
  expect((await asTeam(text)).faults).not.toEqual([]);
});

test.each([
  ['brackets', '['.repeat(201), 1],
  ['steps to the right', Array.from({ length: 230 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 202],
  ['lists in one line', `a: 1\n${'- '.repeat(101)}`, 2],
])('no file goes down further than any reader can: %s', async (_, text, line) => {
  expect((await asRuleSets(text)).faults).toMatchObject([{ line, reason: { code: 'tooDeep' } }]);
});

test.each([
  ['rule sets', parcels, asRuleSets],
  ['a team file', teamFile, asTeam],
])(
  'a file of %s that was damaged anywhere is taken, or refused by line and reason',
  async (_, whole, read) => {
    const places = fc.tuple(fc.nat(whole.length), fc.nat(12), fc.string({ unit: 'binary', maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(places, async ([at, gone, put]) => {
        await read(whole.slice(0, at) + put + whole.slice(at + gone));
      }),
      { numRuns: 40 },
    );
    expect((await read(whole)).faults).toEqual([]);
  },
);

test('a team file may leave out rule sets', async () => {
  const bare = { virgil: 'team-file', name: 'Acme', version: 1, author: 'Dana', date: '2026-03-01' };
  expect(await asTeam(JSON.stringify(bare))).toEqual({ value: bare, faults: [] });
});

async function asRuleSets(text: string) {
  const read = await readRuleSets([{ name: 'a.yaml', text }], tryOut);
  return { ...read, faults: sound(text, read.faults) };
}

async function asTeam(text: string) {
  const read = await readTeamFile({ name: 'a.yaml', text }, teamFileFault, tryOut);
  return { ...read, faults: sound(text, read.faults) };
}

/** Each fault says in which line of the file, and why. */
function sound<T extends { file: string; line: number; reason: Reason }>(text: string, faults: readonly T[]) {
  const lines = text.split(/\r\n?|\n/).length;
  for (const { file, line, reason } of faults) {
    expect(file).toBe('a.yaml');
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(lines);
    expect(reason.code).not.toBe('');
  }
  return faults;
}
