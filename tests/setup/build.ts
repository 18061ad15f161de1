import { build } from 'wxt';
import type { Plugin } from 'vite';

/** Builds the extension as it is shipped, for each browser, into `<folder>/<browser>-mv3`; `plugins` may look on. */
export async function buildShipped(
  browsers: readonly string[],
  folder: string,
  plugins: readonly Plugin[] = [],
): Promise<void> {
  // A test's own environment would leave in what libraries keep for development.
  const environment = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  for (const browser of browsers)
    await build({ browser, outDir: folder, vite: () => ({ plugins: [...plugins] }) });
  process.env['NODE_ENV'] = environment;
}
