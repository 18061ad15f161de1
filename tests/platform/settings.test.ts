import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Content, Decisions, TeamFile } from '../../src/model';
import { noContent } from '../../src/model/content';
import type { OwnTicket } from '../../src/model/ticket';
import { changeContent, changeSettings, changeTeamFile, readEverything } from '../../src/platform/settings';
import { stubLocks } from './turns';

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
});

const many = Array.from({ length: 2001 }, (_, at) => `set/rule-${at}`);

test.each<[string, Partial<Decisions>]>([
  ['a name to sign with that is too long', { signOff: 'x'.repeat(101) }],
  ['too many muted rules', { mutedRules: many }],
  ['a pause without end', { pauseInMs: 1e6 }],
])('%s is refused, and everything that was decided before holds', async (_, wrong) => {
  const before: Decisions = { sets: { rulebook: false }, offSites: ['acme.zendesk.com'] };
  await changeSettings(() => before);
  await expect(changeSettings((own) => ({ ...own, ...wrong }))).rejects.toThrow(/^settings: not valid at /);
  const { settings, setAside } = await readEverything();
  expect(settings).toMatchObject(before);
  expect(setAside).toBeNull();
});

const set = { set: 'parcels', title: 'Parcels', about: '', group: 'own', rules: {} } as const;
const ticket: OwnTicket = { id: 'own-1', subject: 'Late', name: 'Ann', text: 'Where is it?', modelReply: '' };

test.each<[string, Partial<Content>]>([
  ['a ticket without a subject', { tickets: [{ ...ticket, subject: ' ' }] }],
  ['a ticket that goes on too long', { tickets: [{ ...ticket, text: 'x'.repeat(10_001) }] }],
  ['too many rule sets', { ruleSets: many.slice(0, 101).map((name) => ({ ...set, set: name })) }],
])('%s is refused, and everything that was written before holds', async (_, wrong) => {
  await changeContent((own) => ({ ...own, ruleSets: [set], tickets: [ticket] }));
  await expect(changeContent((own) => ({ ...own, ...wrong }))).rejects.toThrow(/^content: not valid at /);
  const { own, setAside } = await readEverything();
  expect(own).toEqual({ ...noContent, ruleSets: [set], tickets: [ticket] });
  expect(setAside).toBeNull();
});

test('a team file that could not be read again is refused, and the last one holds', async () => {
  const file: TeamFile = {
    virgil: 'team-file',
    name: 'Acme',
    version: 1,
    author: 'Dana',
    date: '2026-03-01',
    settings: {},
    suggested: {},
    ...noContent,
  };
  await changeTeamFile(file);
  await expect(changeTeamFile({ ...file, version: 2, name: ' ' })).rejects.toThrow('team: not valid at name');
  expect((await readEverything()).team).toEqual(file);
});
