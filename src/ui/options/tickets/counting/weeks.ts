const DAY = 86_400_000;

/** 1 January 1970 was a Thursday: weeks are counted from the Monday before. */
const FIRST_MONDAY = -3;

/** The week of a moment, counted since 1970; weeks begin on Monday, in UTC. */
export function weekNumberOf(moment: number): number {
  return Math.floor((moment / DAY - FIRST_MONDAY) / 7);
}

/** The Monday of a week, in milliseconds since 1970. */
export function mondayOf(week: number): number {
  return (week * 7 + FIRST_MONDAY) * DAY;
}

/** The same as people sort by: 2024-05-06. */
export function mondayText(week: number): string {
  return new Date(mondayOf(week)).toISOString().slice(0, 10);
}
