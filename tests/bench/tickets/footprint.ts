import { readdirSync, readFileSync } from 'node:fs';

/** How often is looked, in milliseconds. */
const INTERVAL = 500;

/** What Linux counts processor time in, a second. */
const TICKS = 100;

/** What processes cost, beyond what they had cost before; null where the system doesn't tell. Only Linux does. */
export interface Footprint {
  /** The most memory that was held at a time; what processes share is counted once. */
  memoryInMb: number | null;
  /** Of all cores together. */
  cpuInSeconds: number | null;
}

/** Watches a process and all that it started, until it is stopped. */
export function watchFootprint(pid: number): { stop(): Footprint } {
  const before = costOf(pid);
  let most = before.memory;
  let { ticks } = before;
  const look = (): void => {
    const now = costOf(pid);
    most = Math.max(most, now.memory);
    ticks = Math.max(ticks, now.ticks);
  };
  const timer = setInterval(look, INTERVAL);
  return {
    stop() {
      clearInterval(timer);
      look();
      return {
        memoryInMb: most ? Math.round((most - before.memory) / 1024) : null,
        cpuInSeconds: ticks ? (ticks - before.ticks) / TICKS : null,
      };
    },
  };
}

/** Memory in kB. */
function costOf(pid: number): { memory: number; ticks: number } {
  const all = processes();
  const family = new Set([pid]);
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const [child, { parent }] of all) if (family.has(parent)) family.add(child);
  }
  const sum = (of: (each: number) => number): number =>
    [...family].reduce((total, each) => total + of(each), 0);
  return {
    memory: sum((each) => Number(/^Pss:\s+(\d+)/m.exec(told(each, 'smaps_rollup'))?.[1] ?? 0)),
    ticks: sum((each) => all.get(each)?.ticks ?? 0),
  };
}

/** Every process with the one that started it, and the processor time that it took. */
function processes(): Map<number, { parent: number; ticks: number }> {
  const pids = process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  return new Map(
    pids.map((pid) => {
      // A program's name may hold spaces; what is counted stands behind its bracket.
      const fields = told(Number(pid), 'stat').split(') ').at(-1)?.split(' ') ?? [];
      const [parent = 0, user = 0, system = 0] = [1, 11, 12].map((at) => Number(fields[at] ?? 0));
      return [Number(pid), { parent, ticks: user + system }];
    }),
  );
}

/** What the system tells of a process; nothing of one that has ended. */
function told(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
