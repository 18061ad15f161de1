import { expect, test, vi } from 'vitest';
import type { Decisions, Layer, RuleSetSummary } from '../../../src/model';
import { createPopupModel } from '../../../src/ui/popup/model';

const brushOff: RuleSetSummary = { id: 'brush-off', group: 'sins', title: 'Brush-off', about: '', on: true };
const sets: readonly RuleSetSummary[] = [
  brushOff,
  { id: 'rulebook', group: 'sins', title: 'Rulebook', about: '', on: true },
  { id: 'warmth', group: 'care', title: 'Warmth', about: '', on: false },
];
const status = {
  state: { kind: 'watching' },
  site: 'acme.zendesk.com',
  host: 'Zendesk',
  score: 62,
  hints: 3,
} as const;

/** What a popup starts with where nothing was decided. */
function shown() {
  const standing: readonly Layer[] = [{ by: { kind: 'agent', name: '' }, rank: 'own', decisions: {} }];
  return { status, standing, sets, isSetAside: false };
}

/** A popup over a store in memory, which tells of its changes as the browser's does. */
function popup(...above: readonly Layer[]) {
  const store: { settings: Decisions } = { settings: {} };
  const standing = (): readonly Layer[] => [
    { by: { kind: 'agent', name: '' }, rank: 'own', decisions: store.settings },
    ...above,
  ];
  const model = createPopupModel({
    status,
    standing: standing(),
    sets,
    isSetAside: false,
    change: async (change) => {
      store.settings = change(store.settings);
      model.stored({ standing: standing(), sets, isSetAside: false });
    },
  });
  return { model, store };
}

test('groups without rule sets are not shown, and a group counts what is on', () => {
  const { model } = popup();
  expect(model.groups.value.map(({ group, on }) => [group, on])).toEqual([
    ['sins', 2],
    ['care', 0],
  ]);
});

test('one set is switched by itself', () => {
  const { model, store } = popup();
  model.switchSet(brushOff, false);
  expect(store.settings.sets).toEqual({ 'brush-off': false });
  expect(model.groups.value[0]?.on).toBe(1);
});

test('a group is switched as a whole, and what equals the default is not kept', () => {
  const { model, store } = popup();
  const switchSins = (on: boolean): void =>
    model.groups.value.filter(({ group }) => group === 'sins').forEach((sins) => model.switchGroup(sins, on));
  switchSins(false);
  expect(store.settings.sets).toEqual({ 'brush-off': false, rulebook: false });
  switchSins(true);
  expect(store.settings).toEqual({});
});

test('a change that the browser refused to keep is told, until the next that it kept', async () => {
  const answers = [() => Promise.reject(new Error('QUOTA_BYTES')), () => Promise.resolve()];
  const model = createPopupModel({ ...shown(), change: () => answers.shift()?.() ?? Promise.resolve() });
  model.switchSet(brushOff, false);
  await vi.waitFor(() => expect(model.isNotKept.value).toBe(true));
  expect(model.groups.value[0]?.on).toBe(2);
  model.switchSet(brushOff, false);
  await vi.waitFor(() => expect(model.isNotKept.value).toBe(false));
});

test('the site of this tab is switched off and on', () => {
  const { model, store } = popup();
  model.switchSite(false);
  expect(store.settings.offSites).toEqual(['acme.zendesk.com']);
  expect(model.siteIsOn.value).toBe(false);
  model.switchSite(true);
  expect(model.siteIsOn.value).toBe(true);
});

test('what the lead decided is shown as theirs, and a group switches only the rest', () => {
  const by = { kind: 'team', name: 'Acme' } as const;
  const { model, store } = popup({ by, rank: 'held', decisions: { sets: { rulebook: false } } });
  const [sins] = model.groups.value;
  expect(sins?.sets.map(({ set, on, heldBy }) => [set.id, on, heldBy?.name])).toEqual([
    ['brush-off', true, undefined],
    ['rulebook', false, 'Acme'],
  ]);
  if (sins) model.switchGroup(sins, false);
  expect(store.settings.sets).toEqual({ 'brush-off': false });
});
