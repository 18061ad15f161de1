import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';

/** What of the hosts and editors tests ask by themselves, inside a page. */
const exported = `
export { checkPage, hostAt, hosts, watchReplies } from './hosts';
export { foundAt, shownBoxes } from './hosts/find';
export { editable } from './editors/editable';
`;

let bundle: Promise<string> | undefined;

/** Puts the hosts and editors into a page, as \`inside\`. The extension's own copy is out of a page's reach. */
export async function getInside(page: Page): Promise<void> {
  bundle ??= build({
    stdin: { contents: exported, resolveDir: fileURLToPath(new URL('../../src', import.meta.url)) },
    bundle: true,
    format: 'iife',
    globalName: 'inside',
    write: false,
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  await page.evaluate(`${await bundle}; window.inside = inside;`);
}
