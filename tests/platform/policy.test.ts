import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readEverything } from '../../src/platform/settings';
import { holderOf } from '../../src/model/standing';

const teamFile = {
  virgil: 'team-file',
  name: 'Acme Support',
  version: 2,
  author: 'Dana',
  date: '2026-03-01',
  settings: { sets: { rulebook: false } },
  suggested: { sets: { warmth: true } },
  words: { never: ['Zebra 3000'] },
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

function policyIs(policy: Record<string, unknown>): void {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue(policy);
}

test('a policy may hold a whole team file: its words and locks are in force, and say whose they are', async () => {
  policyIs({ teamFile: JSON.stringify(teamFile), settings: { beforeSending: 'always' } });
  const { settings, standing, content, misread } = await readEverything();
  expect(settings).toMatchObject({ sets: { rulebook: false, warmth: true }, beforeSending: 'always' });
  expect(content.words.never).toEqual(['Zebra 3000']);
  expect(holderOf(standing, ['sets', 'rulebook'])).toEqual({ kind: 'policy', name: 'Acme Support' });
  expect(holderOf(standing, ['sets', 'warmth'])).toBeNull();
  expect(misread).toEqual([]);
});

test('where the team file in it is none, that is said, and the rest of the policy holds', async () => {
  policyIs({ teamFile: '{', organization: 'Acme', settings: { sets: { rulebook: false } } });
  const { settings, standing, misread } = await readEverything();
  expect(misread).toEqual(['teamFile']);
  expect(settings.sets).toEqual({ rulebook: false });
  expect(holderOf(standing, ['sets', 'rulebook'])).toEqual({ kind: 'policy', name: 'Acme' });
});
