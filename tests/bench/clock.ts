/** What is measured side by side, by name; it may be awaited. */
export type Works = Readonly<Record<string, () => unknown>>;

/** CPU time in milliseconds, by round. */
export type Times = Readonly<Record<string, readonly number[]>>;

/** In a round each work is called so often that the quickest takes this long, unless all together take too long. */
const LEAST_MS = 20;
const MOST_MS = 2000;

/** A work is warm when so many stretches of so much CPU time, one after the other, were no faster by so much. */
const STRETCH_MS = 700;
const STEADY_STRETCHES = 3;
const FASTER = 0.97;

/**
 * Takes the CPU time of each work in turn, so that what else the machine does burdens all alike; time on the wall would
 * count the neighbours. Turns are single calls: a key comes alone, when other work has taken the processor's caches,
 * and a text that is read over and over would find them filled. Each is warmed up first.
 * @returns the time of a call, by round
 */
export async function inTurns(works: Works, rounds = 9): Promise<Times> {
  const inTurn = Object.entries(works);
  const once: number[] = [];
  for (const [, work] of inTurn) {
    await warmUp(work);
    once.push(await cpuOf(work));
  }
  const calls = Math.ceil(Math.min(LEAST_MS / Math.min(...once), MOST_MS / sum(once)));
  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++) {
    const spent = inTurn.map(() => 0);
    for (let call = 0; call < calls; call++)
      for (const [at, [, work]] of inTurn.entries()) spent[at] = (spent[at] ?? 0) + (await cpuOf(work));
    for (const [at, [name]] of inTurn.entries()) (times[name] ??= []).push((spent[at] ?? 0) / calls);
  }
  return times;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

/** Repeats a work until the engine that runs it has compiled all that it will, and it no longer gets faster. */
async function warmUp(work: () => unknown): Promise<void> {
  let fastest = Infinity;
  for (let steady = 0; steady < STEADY_STRETCHES; steady++) {
    let spent = 0;
    let calls = 0;
    for (; spent < STRETCH_MS; calls++) spent += await cpuOf(work);
    if (spent / calls < fastest * FASTER) steady = -1;
    fastest = Math.min(fastest, spent / calls);
  }
}

/** CPU time of a call in milliseconds, by the whole process: collecting what it leaves behind is part of it. */
export async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
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
