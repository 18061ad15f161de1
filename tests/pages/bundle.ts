import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const made = new Map<string, Promise<string>>();

/** A page's own script with its editors, from a file of this folder; made once, since it takes seconds. */
export function bundle(file: string): Promise<string> {
  const known = made.get(file);
  if (known) return known;
  const making = build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    format: 'iife',
    write: false,
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  made.set(file, making);
  return making;
}
