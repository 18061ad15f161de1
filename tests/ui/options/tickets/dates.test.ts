import { expect, it } from 'vitest';
import { fileOf, read } from './files';

const head = 'question,answer,who,when,ticket';

it.each([
  ['days first, as one row tells', ['05/06/2024', '13/06/2024 10:00'], ['2024-06-05', '2024-06-13']],
  ['months first, as one row tells', ['05/06/2024', '05/13/2024 10:00'], ['2024-05-06', '2024-05-13']],
  ['months first, dots in times or not', ['1/2/2024 10:00:00.5', '1/13/2024'], ['2024-01-02', '2024-01-13']],
  [
    'days first where nothing tells',
    ['05/06/2024', '7-6-2024', '8.6.2024'],
    ['2024-06-05', '2024-06-07', '2024-06-08'],
  ],
  ['what no calendar has', ['13/13/2024', 'soon', ''], ['', '', '']],
])('reads the dates of a column in one order: %s', async (_, texts, days) => {
  const rows = texts.map((text, at) => `help,reply ${at},x,${text},`);
  const { cases } = await read(fileOf('t.csv', [head, ...rows].join('\n')));
  const found = cases.map(({ date }) => (date === null ? '' : new Date(date).toISOString().slice(0, 10)));
  expect(found).toEqual(days);
});
