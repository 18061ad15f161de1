import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, inject, it } from 'vitest';
import * as v from 'valibot';
import { dependencies } from '../../package.json';
import { buildShipped } from '../setup/build';

it.each(['chrome', 'firefox'])(
  'the same commit gives the same bytes for %s, wherever it is built',
  async (browser) => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'virgil-again-'));
    await buildShipped([browser], elsewhere);
    const again = await digestsIn(join(elsewhere, `${browser}-mv3`));
    expect(again).toEqual(await digestsIn(join(inject('builds'), `${browser}-mv3`)));
    await rm(elsewhere, { recursive: true });
  },
);

it('the bill of materials names what is shipped, each by the hash of its lock', () => {
  const bill = v.parse(
    v.object({ components: v.array(v.object({ name: v.string(), hashes: v.array(v.unknown()) })) }),
    JSON.parse(execFileSync('npm', ['run', '-s', 'sbom'], { encoding: 'utf8', maxBuffer: 2 ** 26 })),
  );
  const proven = bill.components.filter(({ hashes }) => hashes.length > 0).map(({ name }) => name);
  expect(proven).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});

/** What is in a folder, each file by its digest. */
async function digestsIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const digests = await Promise.all(
    files.map(async (file) =>
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ),
  );
  return Object.fromEntries(files.map((file, at) => [relative(folder, file), digests[at] ?? '']));
}
