/** Seconds since 1970 have fewer digits than milliseconds. */
const SECONDS = /^\d{9,10}$/;
const MILLISECONDS = /^\d{12,13}$/;

/** As most of the world writes days: 31.12.2024, 31/12/2024. */
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:\D|$)/;

/** The moment that a text names, in milliseconds since 1970; null when it names none. */
export function momentOf(text: string): number | null {
  if (SECONDS.test(text)) return Number(text) * 1000;
  if (MILLISECONDS.test(text)) return Number(text);
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  const isDayFirst = text.includes('.') || Number(day) > 12;
  const moment =
    day && isDayFirst ? Date.UTC(Number(year), Number(month) - 1, Number(day)) : Date.parse(text);
  return Number.isNaN(moment) ? null : moment;
}
