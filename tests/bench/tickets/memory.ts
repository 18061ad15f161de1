import { readdirSync, readFileSync } from 'node:fs';

/** How often memory is looked at, in milliseconds. */
const INTERVAL = 500;

/** Watches the memory of a process and of all that it started. */
export interface MemoryWatch {
  /** The most that was held beyond what was held at the beginning, in MB; null where the system doesn't tell. */
  stop(): number | null;
}

/** Begins to watch. What processes share is counted once. Only Linux tells. */
export function watchMemory(pid: number): MemoryWatch {
  const before = heldBy(pid);
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, heldBy(pid));
  }, INTERVAL);
  return {
    stop() {
      clearInterval(timer);
      return most ? Math.round((most - before) / 1024) : null;
    },
  };
}

/** In kB. */
function heldBy(pid: number): number {
  const parents = processes();
  const family = new Set([pid]);
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const [child, parent] of parents) if (family.has(parent)) family.add(child);
  }
  return [...family].reduce((sum, each) => sum + Number(told(each, 'smaps_rollup', /^Pss:\s+(\d+)/m)), 0);
}

/** Every process with the one that started it. */
function processes(): [pid: number, parent: number][] {
  const pids = process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  return pids.map((pid) => [Number(pid), Number(told(Number(pid), 'stat', /\) \S (\d+)/))]);
}

/** What the system tells of a process; 0 of one that has ended. */
function told(pid: number, file: string, what: RegExp): string {
  try {
    return what.exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'))?.[1] ?? '0';
  } catch {
    return '0';
  }
}
