import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What each floor may import beside itself. Arrows point down only. */
const floors: Record<string, readonly string[]> = {
  entrypoints: ['src/ui', 'src/engine', 'src/hosts', 'src/platform', 'src/model', 'rules'],
  'src/ui': ['src/model'],
  'src/engine': ['src/language', 'src/model'],
  'src/hosts': ['src/editors', 'src/model'],
  'src/editors': ['src/model'],
  'src/platform': ['src/model'],
  'src/language': ['src/model'],
  'src/cli': ['src/engine', 'src/language', 'src/ui', 'src/model', 'rules'],
  'src/model': [],
};

/** Packages that one folder keeps to itself. */
const owned: readonly { modules: RegExp; owner: string }[] = [
  { modules: /^(wxt\/browser|wxt\/utils\/storage|@wxt-dev\/|webextension-polyfill)/, owner: 'src/platform' },
  { modules: /^compromise(\/|$)/, owner: 'src/language' },
];

const files = Object.keys(floors).flatMap((floor) => sourcesIn(floor));
const shipped = files.filter((file) => !file.startsWith('src/cli/'));

describe('the house', () => {
  it('has only arrows that point down', () => {
    const upward = files.flatMap((file) =>
      importsOf(file)
        .flatMap((name) => pathOf(name, file) ?? [])
        .filter((target) => !isBelow(file, target))
        .map((target) => `${file} → ${target}`),
    );
    expect(upward).toEqual([]);
  });

  it.each(owned)('leaves to $owner what is its own', ({ modules, owner }) => {
    const strays = files.filter(
      (file) => !file.startsWith(`${owner}/`) && importsOf(file).some((name) => modules.test(name)),
    );
    expect(strays).toEqual([]);
  });

  it('speaks to the browser in src/platform only', () => {
    const strays = shipped.filter(
      (file) => !file.startsWith('src/platform/') && /\b(?:browser|chrome)\.[a-z]+\b/.test(codeOf(file)),
    );
    expect(strays).toEqual([]);
  });

  it('asks nothing of any network', () => {
    const network =
      /\b(?:fetch|importScripts)\(|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon)\b/;
    expect(shipped.filter((file) => network.test(codeOf(file)))).toEqual([]);
  });

  it('names every file after what is in it', () => {
    const vague = [...files, ...sourcesIn('tests')].filter((file) =>
      /\b(?:utils?|helpers?|managers?|misc)\b/i.test(file),
    );
    expect(vague).toEqual([]);
  });

  it('excuses no line from the type checker, and from the linter only with a reason', () => {
    const excuses = [...files, ...sourcesIn('tests')].filter((file) => {
      const lines = readFileSync(join(root, file), 'utf8').split('\n');
      return lines.some(
        (line) => /^\s*\/\/ @ts-/.test(line) || /(?:ox|es)lint-disable(?!.* -- )/.test(unquoted(line)),
      );
    });
    expect(excuses).toEqual([]);
  });
});

/** Whether a file may import what is at a path. */
function isBelow(file: string, target: string): boolean {
  const floor = floorOf(file);
  const allowed = [floor, ...(floors[floor] ?? [])];
  return allowed.some((folder) => target === folder || target.startsWith(`${folder}/`));
}

function floorOf(file: string): string {
  return Object.keys(floors).find((floor) => file.startsWith(`${floor}/`)) ?? '';
}

/** The path from the root of what a file imports by a name; null of a package. */
function pathOf(name: string, file: string): string | null {
  if (name.startsWith('.')) return posix.normalize(posix.join(dirname(file), name));
  // WXT's names for the root.
  const [, path] = /^(?:@@?|~~?)(?:$|\/)(.*)/.exec(name) ?? [];
  return path === undefined ? null : posix.normalize(path);
}

/** What a file imports, types and dynamic imports included. */
function importsOf(file: string): string[] {
  const code = readFileSync(join(root, file), 'utf8');
  return [...code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g)].map(
    ([, , name]) => name ?? '',
  );
}

/** A file's code without its comments and texts. */
function codeOf(file: string): string {
  const code = readFileSync(join(root, file), 'utf8');
  return unquoted(code.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, ''));
}

function unquoted(code: string): string {
  return code.replaceAll(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
}

/** The source files below a folder, as paths from the root with slashes; not what is installed there. */
function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split('\\').join('/'))
    .filter((path) => !path.includes('/node_modules/'));
}
