/** Seconds since 1970 have fewer digits than milliseconds. */
const SECONDS = /^\d{9,10}$/;
const MILLISECONDS = /^\d{12,13}$/;

/** A day in numbers: 31.12.2024, 31/12/2024, 12/31/2024. */
const NUMBERS = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4})(?:\D|$)/;

/** What comes first in a day in numbers. */
export type DateOrder = 'day' | 'month';

/** What comes first in the dates of a column: where none of them tells, the day, as in most of the world. */
export function orderOf(texts: readonly string[]): DateOrder {
  const told = texts.map(ownOrder);
  return told.includes('month') && !told.includes('day') ? 'month' : 'day';
}

/** The moment that a text names, in milliseconds since 1970; null when it names none. `order` decides in doubt. */
export function momentOf(text: string, order: DateOrder = 'day'): number | null {
  if (SECONDS.test(text)) return Number(text) * 1000;
  if (MILLISECONDS.test(text)) return Number(text);
  const [, first, , second, year] = NUMBERS.exec(text) ?? [];
  if (year === undefined) return momentOrNull(Date.parse(text));
  const [day, month] = (ownOrder(text) ?? order) === 'day' ? [first, second] : [second, first];
  return Number(month) > 12 ? null : Date.UTC(Number(year), Number(month) - 1, Number(day));
}

/** The order that a date tells by itself: no month is over 12, and dots stand behind days. */
function ownOrder(text: string): DateOrder | null {
  const [, first, mark, second] = NUMBERS.exec(text) ?? [];
  if (mark === '.' || Number(first) > 12) return 'day';
  return Number(second) > 12 ? 'month' : null;
}

function momentOrNull(moment: number): number | null {
  return Number.isNaN(moment) ? null : moment;
}
