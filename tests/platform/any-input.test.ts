import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asHandedOver } from '../../src/platform/progress-schema';
import { readProgress } from '../../src/platform/progress';
import { readInForce } from '../../src/platform/in-force';
import { strictDecisions } from '../../src/platform/decisions-schema';
import { readSettings as readInPage } from '../../src/platform/page-settings';
import { changeSettings, forgetSetAside, readEverything, settle } from '../../src/platform/settings';
import {
  onDismissed,
  onMute,
  onReview,
  onSent,
  onTabState,
  onTrial,
} from '../../src/platform/worker-messages';
import { stubLocks } from './turns';

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
});

/** The names by which a script reaches for what all objects share. */
const tricks = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

const fields =
  'sets rules sensitivity at offSites mutedRules pauseInMs beforeSending ownAddresses signOff shortcut language'.split(
    ' ',
  );

/** Whatever a profile, a file or a page may hold: JSON with the names that Virgil knows, or any other. */
const anyValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, 0, -1, 1e308, '', 'en', 'off', 'all', 'Alt+V'),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.constantFrom(...fields, ...tricks, 'zendesk', 'a/b'), tie('value')), {
        maxLength: 4,
      })
      .map((entries): unknown => JSON.parse(objectOf(entries))),
  ),
})).value;

/** An object as JSON, in which even `__proto__` is a name like others. */
function objectOf(entries: readonly (readonly [string, unknown])[]): string {
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`;
}

/** So deep that a walk by recursion ends in a stack that is full. */
const bottomless: unknown = JSON.parse('{"a":'.repeat(5000) + '1' + '}'.repeat(5000));

test('whatever lies in the storage, settings can be read and changed, and nothing of it is thrown away', async () => {
  const names = ['settings', 'team', 'content', 'in-force', 'progress', 'issued', 'trusted-keys'];
  const damage = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), anyValue), {
    selector: ([name]) => name,
    minLength: 1,
  });
  await fc.assert(
    fc.asyncProperty(damage, async (damaged) => {
      fakeBrowser.reset();
      await fakeBrowser.storage.local.set(Object.fromEntries(damaged));
      await readInPage();
      await Promise.all([readEverything(), settle(), readEverything()]);
      await readInForce();
      await readProgress();
      await changeSettings((own) => ({ ...own, signOff: 'Ana' }));
      const { settings, setAside } = await readEverything();
      expect(settings.signOff).toBe('Ana');
      for (const [name, value] of damaged) {
        // What was put together is put together anew, and what was understood goes on in the change.
        if (name === 'in-force' || (name === 'settings' && strictDecisions(value))) continue;
        const lies = await fakeBrowser.storage.local.get(name);
        expect([lies[name] ?? null, setAside?.[name]]).toContainEqual(value);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 200, examples: [[[['in-force', { shortcut: { toString: null } }]]]] },
  );
});

test('all that a newer version wrote is set aside at once, and none of it for the other', async () => {
  const newer = { settings: { moods: ['calm'] }, team: { newer: 2 }, content: { newer: 3 } };
  await fakeBrowser.storage.local.set(newer);
  await Promise.all([readEverything(), settle(), changeSettings((own) => ({ ...own, signOff: 'Ana' }))]);
  expect((await readEverything()).setAside).toEqual(newer);
  await forgetSetAside();
  expect((await readEverything()).setAside).toBeNull();
});

test('settings of a newer version are set aside, and can be fetched again', async () => {
  const newer = { moods: ['calm'], sets: { rulebook: false } };
  await fakeBrowser.storage.local.set({ settings: newer, settings$: { v: 7 } });
  expect((await readEverything()).settings.sets).toEqual({});
  expect((await readEverything()).setAside).toEqual({ settings: newer });
});

test('a storage that is full changes nothing, and whoever changed something hears of it', async () => {
  await changeSettings((own) => ({ ...own, signOff: 'Ana' }));
  const set = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await expect(changeSettings((own) => ({ ...own, signOff: 'Bea' }))).rejects.toThrow('QUOTA');
  set.mockRestore();
  expect((await readEverything()).settings.signOff).toBe('Ana');
});

test('whatever a company writes as its policy, the rest of the settings hold', async () => {
  const parts = ['organization', 'settings', 'suggestions', 'teamFile'];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...parts), anyValue, async (part, value) => {
      vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ [part]: value });
      const { settings, misread } = await readEverything();
      expect(settings.pauseInMs).toBeLessThanOrEqual(10_000);
      expect(misread.every((name) => typeof name === 'string')).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('a policy that goes down without end is named, and the rest of it holds', async () => {
  const settings = { sets: { waiting: false }, rules: bottomless, at: bottomless };
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ settings });
  const everything = await readEverything();
  expect(everything.settings.sets).toEqual({ waiting: false });
  expect(everything.misread).toEqual(['rules.a.a.a', 'at.a.a.a']);
});

test('counts that somebody hands over are counts, or nothing', () => {
  const file = { virgil: 'progress', version: 1, days: {} };
  expect(asHandedOver(JSON.stringify(file))).toEqual({});
  for (const other of [{ virgil: 'team-file' }, { version: 2 }, { name: 'Ana' }])
    expect(asHandedOver(JSON.stringify({ ...file, ...other }))).toBeNull();
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        anyValue.map((value) => JSON.stringify(value)),
      ),
      (text) => {
        expect(asHandedOver(text)).toBeNull();
      },
    ),
  );
});

/** What is asked of the worker by name, with the handlers told apart from the messages that never reach them. */
function listenToAll() {
  const reached = vi.fn();
  onReview(async () => (reached(), { lang: null, score: 100, findings: [], signals: [] }));
  onTabState(async () => reached());
  onMute(async () => reached());
  onSent(async () => reached());
  onDismissed(async () => (reached(), true));
  onTrial(() => (reached(), { refusals: [], failing: [], findings: [] }));
  return reached;
}

const types = ['review', 'tab-state', 'mute', 'sent', 'dismissed', 'trial'];
const ourPage = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/options.html' };

/** What the worker answers; undefined when it leaves a message to others. */
function told(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    // fake-browser types its listeners by promises; the real ones get a function to answer with.
    const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown[]>;
    void trigger(message, sender, resolve).then((taken) => taken.includes(true) || resolve(undefined));
  });
}

test('a message that is not of its form is answered by what and where, and never by its words', async () => {
  const reached = listenToAll();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...types), anyValue, async (type, value) => {
      const message = { ...Object(value), case: value, reply: value, rule: value, set: value, type };
      const answer = await told(message, ourPage);
      if (reached.mock.calls.length === 0)
        expect(answer).toEqual({ failed: expect.stringMatching(/^[\w-]+: not valid at [\w. -]+$/) });
      reached.mockClear();
    }),
    { numRuns: 300 },
  );
});

test('a message from elsewhere is left unanswered, and only our own pages have rules tried', async () => {
  const reached = listenToAll();
  const message = { type: 'mute', rule: 'brush-off/other-department', muted: true };
  for (const sender of [{}, { id: 'other' }, { id: undefined, url: ourPage.url }])
    expect(await told(message, sender)).toBeUndefined();
  for (const stranger of [null, 7, 'mute', [], { type: 'eval' }, { type: { toString: () => 'mute' } }])
    expect(await told(stranger, ourPage)).toBeUndefined();
  const helpdesk = { ...ourPage, url: 'https://acme.zendesk.com/agent/tickets/1' };
  const set = { set: 'a', title: 'A', about: '', group: 'own', rules: {} };
  expect(await told({ type: 'trial', set, text: '' }, helpdesk)).toHaveProperty('failed');
  expect(reached).not.toHaveBeenCalled();
  await told(message, helpdesk);
  expect(reached).toHaveBeenCalledOnce();
});
