import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));

/**
 * Puts what a command measured into the README, between the marks that name the command.
 * @throws when the README has no such place.
 */
export async function putIntoReadme(command: string, markdown: string): Promise<void> {
  const [start, end] = [`<!-- ${command}: npm run -s ${command} -->`, `<!-- /${command} -->`];
  const [before, rest] = readFileSync(README, 'utf8').split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`README.md has no place for ${command}: ${start} … ${end}`);
  const written = `${before}${start}\n\n${markdown}\n\n${end}${after}`;
  writeFileSync(README, await format(written, { ...(await resolveConfig(README)), filepath: README }));
}
