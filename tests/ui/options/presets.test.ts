import { expect, test } from 'vitest';
import type { Decisions, Layer, RuleSetSummary } from '../../../src/model';
import { settingsOf } from '../../../src/model/standing';
import { differingFrom, nearestPreset, presets, withPreset } from '../../../src/ui/options/rule-sets/presets';

const named = (id: string, group: RuleSetSummary['group'], on = true): RuleSetSummary => ({
  id,
  group,
  title: id,
  about: '',
  on,
});
const sets = [
  named('apathy', 'sins'),
  named('robotism', 'sins'),
  named('personal', 'moves'),
  named('warmth', 'care', false),
];
const [standard, , everything, chat] = presets;
const own = (decisions: Decisions): Layer => ({ by: { kind: 'agent', name: '' }, rank: 'own', decisions });
const team = (rank: 'suggested' | 'held', decisions: Decisions): Layer => ({
  by: { kind: 'team', name: 'Acme' },
  rank,
  decisions,
});

test('the nearest preset is told by what is in force, whoever decided it', () => {
  const nearest = (...standing: readonly Layer[]) => {
    const inForce = settingsOf(standing);
    const preset = nearestPreset(inForce, sets);
    return [preset?.id, preset && differingFrom(preset, inForce, sets).map(({ id }) => id)];
  };
  expect(nearest(own({}))).toEqual(['standard', []]);
  expect(nearest(own({}), team('held', { sets: { apathy: false } }))).toEqual(['standard', ['apathy']]);
  expect(nearest(own({}), team('held', { sets: { warmth: true } }))).toEqual(['everything', []]);
  expect(nearest(own({}), team('held', { sets: { apathy: true } }))).toEqual(['standard', []]);
});

test('a preset outweighs what was suggested, and leaves what is held and what is about others', () => {
  if (!standard || !everything || !chat) throw new Error('presets are missing');
  const standing = [
    team('suggested', { sets: { apathy: false }, sensitivity: { robotism: 'grave' } }),
    own({}),
    team('held', { sets: { warmth: true } }),
  ];
  expect(withPreset({}, standard, standing, sets)).toEqual({
    sets: { apathy: true },
    sensitivity: { robotism: 'all' },
  });
  const before = { sets: { house: false }, pauseInMs: 300 };
  const chatting = withPreset(before, chat, [own(before)], sets);
  expect(chatting.sets).toEqual({ house: false, robotism: false, personal: false });
  expect(withPreset(chatting, everything, [own(chatting)], sets)).toEqual({
    sets: { house: false, warmth: true },
    pauseInMs: 300,
  });
});
