import { expect, test } from 'vitest';
import { noContent, takeBackContent, withRuleSets } from '../../src/model/content';

const set = (name: string, title: string) => ({
  set: name,
  title,
  about: '',
  group: 'own' as const,
  rules: {},
});

test('what was written is taken back, and what was written elsewhere since stays', () => {
  const before = withRuleSets(noContent, [set('a', 'As it was'), set('gone', 'Gone')]);
  const after = { ...withRuleSets(before, [set('a', 'Changed'), set('b', 'New')]) };
  const deleted = { ...after, ruleSets: after.ruleSets.filter((each) => each.set !== 'gone') };
  const since = withRuleSets(deleted, [set('c', 'From another page')]);
  expect(takeBackContent(deleted, before, deleted)).toEqual(before);
  const titles = takeBackContent(since, before, deleted).ruleSets.map(({ title }) => title);
  expect(titles.toSorted()).toEqual(['As it was', 'From another page', 'Gone']);
});
