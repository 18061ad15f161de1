import { expect, test } from 'vitest';
import type { RuleSetSummary } from '../../../src/model';
import { defaultSettings as settings } from '../../../src/model/settings';
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

/** A popup over a store in memory, which tells of its changes as the browser's does. */
function popup() {
  const store = { settings };
  const model = createPopupModel({
    status,
    settings,
    sets,
    change: async (change) => {
      store.settings = change(store.settings);
      model.stored(store.settings);
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
  expect(store.settings.sets).toEqual({});
});

test('the site of this tab is switched off and on', () => {
  const { model, store } = popup();
  model.switchSite(false);
  expect(store.settings.offSites).toEqual(['acme.zendesk.com']);
  expect(model.siteIsOn.value).toBe(false);
  model.switchSite(true);
  expect(model.siteIsOn.value).toBe(true);
});
