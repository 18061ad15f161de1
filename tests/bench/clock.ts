/** What is measured side by side, by name; it may be awaited. */
export type Works = Readonly<Record<string, () => unknown>>;

/** CPU time in milliseconds, by round. */
export type Times = Readonly<Record<string, readonly number[]>>;

/** The least CPU time of one measurement: the clock is coarse. */
const LEAST_MS = 40;
const MOST_REPEATS = 2000;
/** A work is warm when so many stretches of so much CPU time, one after the other, were no faster by so much. */
const STRETCH_MS = 700;
const STEADY_STRETCHES = 3;
const FASTER = 0.97;

/**
 * Takes the CPU time of each work in turn, round by round, so that what else the machine does burdens all alike; time
 * on the wall would count the neighbours. Each is warmed up first, and once more tells how often to repeat.
 */
export async function inTurns(works: Works, rounds = 9): Promise<Times> {
  const measured: { work: () => unknown; repeats: number; times: number[] }[] = [];
  for (const work of Object.values(works)) {
    await warmUp(work);
    const repeats = Math.min(MOST_REPEATS, Math.ceil(LEAST_MS / Math.max(await cpuOf(work), 0.01)));
    measured.push({ work, repeats, times: [] });
  }
  for (let round = 0; round < rounds; round++)
    for (const { work, repeats, times } of measured) times.push(await cpuOf(work, repeats));
  return Object.fromEntries(Object.keys(works).map((name, at) => [name, measured[at]?.times ?? []]));
}

/** Repeats a work until the engine that runs it has compiled all that it will, and it no longer gets faster. */
async function warmUp(work: () => unknown): Promise<void> {
  let fastest = Infinity;
  for (let steady = 0; steady < STEADY_STRETCHES; steady++) {
    let spent = 0;
    let repeats = 0;
    for (; spent < STRETCH_MS; repeats++) spent += await cpuOf(work);
    if (spent / repeats < fastest * FASTER) steady = -1;
    fastest = Math.min(fastest, spent / repeats);
  }
}

/** CPU time of a work in milliseconds, by the whole process: collecting what it leaves behind is part of it. */
export async function cpuOf(work: () => unknown, repeats = 1): Promise<number> {
  const before = process.cpuUsage();
  for (let i = 0; i < repeats; i++) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / repeats;
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low = NaN, high = NaN] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}

/** The middle one of some times in milliseconds, in words. */
export function ms(times: readonly number[]): string {
  return `${median(times).toFixed(2)} ms`;
}

/** How many times as long one took as the other: the median of the rounds; NaN when one was not measured. */
export function ratio(times: readonly number[] = [], others: readonly number[] = []): number {
  return median(times.map((time, round) => time / (others[round] ?? NaN)));
}
