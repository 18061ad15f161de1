import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHANGELOG, changelogText } from '../../src/cli/changelog-text';
import { newSince, releases } from '../../src/ui/news/releases';

test('the changelog is what the popup tells: npm run changelog', async () => {
  expect(readFileSync(CHANGELOG, 'utf8')).toBe(await changelogText());
});

test('the version that is built has its entry, in both languages', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(releases[0]).toMatchObject({ version });
  for (const { en, it } of releases) expect(it).toHaveLength(en.length);
});

test('what is new is what came after the version that was known', () => {
  const all = ['0.10.0', '0.9.1', '0.9.0'].map((version) => ({ version, date: '', en: [], it: [] }));
  expect(newSince('0.9.0', all).map(({ version }) => version)).toEqual(['0.10.0', '0.9.1']);
  expect(newSince('0.10.0', all)).toEqual([]);
});
