import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { watchFootprint } from './footprint';
import type { Measured } from './measured';

const score = join(import.meta.dirname, '..', '..', '..', 'src', 'cli', 'score.ts');

/** Lets the command line sum up a file of so many replies. Throws when it fails. */
export async function measureOnCommandLine(path: string, replies: number): Promise<Measured> {
  const began = performance.now();
  const command = spawn(process.execPath, ['--import', 'tsx', score, '--summary', path], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const footprint = watchFootprint(command.pid ?? 0);
  const [code] = await once(command, 'exit');
  if (code !== 0) throw new Error(`score ended with ${code}`);
  return {
    where: 'command line',
    replies,
    seconds: (performance.now() - began) / 1000,
    ...footprint.stop(),
    longestTaskInMs: null,
  };
}
