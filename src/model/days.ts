// Days are written as `2026-03-01`, which sorts as they follow each other.

const dayInMs = 86_400_000;

/** The day that the clock of this computer shows. */
export function dayOf(moment: Date): string {
  const offsetInMs = moment.getTimezoneOffset() * 60_000;
  return new Date(moment.getTime() - offsetInMs).toISOString().slice(0, 10);
}

/** The day so many days before another. */
export function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * dayInMs).toISOString().slice(0, 10);
}

/** The Monday of a day's week. */
export function weekOf(day: string): string {
  return daysBefore(day, (new Date(day).getUTCDay() + 6) % 7);
}
