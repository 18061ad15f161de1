import { expect, test } from 'vitest';
import { isMastered, noPractice, practised } from '../../src/model/practice';
import type { Ticket } from '../../src/model/ticket';

const about = (id: string, ...sets: string[]): Ticket => ({
  id,
  about: sets,
  subject: id,
  industry: '',
  level: 'easy',
  messages: [],
  clumsy: [],
  modelReply: [],
});
const tickets = [about('a', 'waiting'), about('b', 'waiting'), about('c', 'waiting', 'leaves')];
const [a, b, c] = tickets as [Ticket, Ticket, Ticket];

test('a behaviour is mastered after two different tickets about it, or the only one there is', () => {
  const once = practised(practised(noPractice, a, []), a, []);
  expect(isMastered(once, 'waiting', tickets)).toBe(false);
  expect(isMastered(practised(once, b, []), 'waiting', tickets)).toBe(true);
  expect(isMastered(practised(noPractice, c, []), 'leaves', tickets)).toBe(true);
});

test('met again anywhere it is to be mastered anew, and what else went well stays', () => {
  const twice = practised(practised(noPractice, a, []), c, []);
  const slipped = practised(twice, b, ['waiting']);
  expect(isMastered(slipped, 'waiting', tickets)).toBe(false);
  expect(isMastered(slipped, 'leaves', tickets)).toBe(true);
  expect(slipped.done).toEqual(['a', 'c']);
});

test('a row is of different tickets, and ends with a reply in which something is found', () => {
  const row = [a, a, b].reduce((before, ticket) => practised(before, ticket, []), noPractice);
  expect(row.streak).toEqual(['a', 'b']);
  expect(practised(row, c, ['rudeness']).streak).toEqual([]);
});
