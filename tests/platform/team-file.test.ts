import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { firstIssue } from '../../src/model/sharing';
import { asTeamFile } from '../../src/platform/content-schema';
import { issueTeamFile, readIssue } from '../../src/platform/issue';
import { isByStranger, sealOf, trustSigner } from '../../src/platform/seal';
import { changeContent } from '../../src/platform/settings';
import { stubLocks } from './turns';

// Only a browser's database keeps keys that nobody can read.
vi.mock('../../src/platform/signing-keys', () => {
  const keys = crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  return { signingKeys: () => keys };
});

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
});

const issue = { ...firstIssue, name: 'Acme', author: 'Dana' };

/** A file as whoever gets it reads it. */
async function handedOver(said: typeof issue) {
  const file = asTeamFile(JSON.parse(JSON.stringify(await issueTeamFile(said, true))));
  if (!file) throw new Error('It can’t be read.');
  return file;
}

test('what is signed is what is read, however it was typed', async () => {
  await changeContent((own) => ({ ...own, words: { ...own.words, never: ['Zebra 3000'] } }));
  const file = await handedOver({ ...issue, name: ' Acme Support ' });
  expect(file).toMatchObject({ name: 'Acme Support', version: 1, words: { never: ['Zebra 3000'] } });
  const seal = await sealOf(file);
  expect(seal).toMatchObject({ kind: 'signed', isTrusted: false });
  expect(await isByStranger(seal)).toBe(false);

  await trustSigner(file);
  expect(await sealOf(file)).toMatchObject({ kind: 'signed', isTrusted: true });
  const changed = await sealOf({ ...file, author: 'Eve' });
  expect(changed).toEqual({ kind: 'broken' });
  expect(await isByStranger(changed)).toBe(true);
});

test('a file that nobody could read is not handed out', async () => {
  await expect(issueTeamFile({ ...issue, name: ' ' }, true)).rejects.toThrow('team file: not valid at name');
  expect(await readIssue()).toEqual(firstIssue);
});

test('a file bears the day that the clock of the lead shows', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-120);
  // Half past midnight, two hours east of Greenwich, where it is still the day before.
  vi.setSystemTime('2026-02-28T22:30:00Z');
  expect(await handedOver(issue)).toMatchObject({ date: '2026-03-01' });
  vi.useRealTimers();
  vi.restoreAllMocks();
});
