import { expect, test } from 'vitest';
import type { Decisions, TeamFile } from '../../src/model';
import { noContent } from '../../src/model/content';
import { teamFileChanges } from '../../src/model/sharing';

const set = { set: 'parcels', title: 'Parcels', about: '', group: 'own', rules: {} } as const;

function teamFile(suggested: Decisions, settings: Decisions): TeamFile {
  return {
    virgil: 'team-file',
    name: 'Acme',
    version: 1,
    author: 'Dana',
    date: '2026-03-01',
    suggested,
    settings,
    ...noContent,
  };
}

test('what a file suggests is told beside what it holds', () => {
  const after = teamFile({ sets: { waiting: false } }, { sets: { rulebook: false } });
  expect(teamFileChanges(null, after)).toMatchObject({
    decisions: [
      { path: ['sets', 'waiting'], before: undefined, after: false },
      { path: ['sets', 'rulebook'], before: undefined, after: false },
    ],
    locked: [['sets', 'rulebook']],
    unlocked: [],
  });
});

test('a choice that agents may not change any more is told, and one that they may again', () => {
  const waiting = { sets: { waiting: false } };
  const [open, held] = [teamFile(waiting, {}), teamFile({}, waiting)];
  const same = { decisions: [], locked: [], unlocked: [] };
  expect(teamFileChanges(open, held)).toMatchObject({ ...same, locked: [['sets', 'waiting']] });
  expect(teamFileChanges(held, open)).toMatchObject({ ...same, unlocked: [['sets', 'waiting']] });
  expect(teamFileChanges(held, held)).toMatchObject(same);
});

test('a choice that the file leaves to agents altogether is told once', () => {
  const [held, none] = [teamFile({}, { beforeSending: 'always' }), teamFile({}, {})];
  expect(teamFileChanges(held, none)).toMatchObject({
    decisions: [{ path: ['beforeSending'], before: 'always', after: undefined }],
    locked: [],
    unlocked: [],
  });
});

test('rule sets that come, change and go are told by their titles, and words by how many they are', () => {
  const before = { ...teamFile({}, {}), ruleSets: [set, { ...set, set: 'boxes', title: 'Boxes' }] };
  const after = {
    ...before,
    ruleSets: [
      { ...set, about: 'Parcels that are late' },
      { ...set, set: 'vans', title: 'Vans' },
    ],
    words: { ...before.words, never: ['Zebra 3000', 'Yak'] },
  };
  expect(teamFileChanges(before, after)).toMatchObject({
    newSets: ['Vans'],
    changedSets: ['Parcels'],
    goneSets: ['Boxes'],
    newWords: 2,
    goneWords: 0,
  });
});
