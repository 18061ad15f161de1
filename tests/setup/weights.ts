import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../../src/model';

/** A part of the built extension. */
export interface Part {
  /** `content script`, `worker`, `rules en`, `page popup.html`. */
  name: string;
  /** The files that it loads; none of its own where it stands in another part's. */
  files: readonly string[];
  /** Its bytes as they are stored compressed, and how many they may be. */
  weight: number;
  budget: number;
}

/**
 * What each part may weigh, in bytes as it is stored compressed. The worker holds the code, half of it compromise with
 * its tagger, and the rules of each language, words and patterns, which judge better the more of them there are.
 */
const budgets = { content: 30_000, worker: 175_000, rules: 300_000, page: 60_000 };

/** A file of a built extension; its name is its path within. */
export interface BuiltFile {
  name: string;
  bytes: Buffer;
}

/** All files of a built extension. */
export function filesIn(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: path.slice(folder.length + 1), bytes: readFileSync(path) }));
}

/** The parts of a built extension, with what they weigh. @throws when the worker lacks the rules of a language. */
export function partsIn(folder: string): Part[] {
  const all = filesIn(folder);
  const content = ['content-scripts/coach.js'];
  const { code, rules } = workerIn(all);
  const pages = all.filter(({ name }) => name.endsWith('.html'));
  return [
    { name: 'content script', files: content, weight: weightOf(all, content), budget: budgets.content },
    { name: 'worker', files: ['background.js'], weight: compressed(code), budget: budgets.worker },
    ...rules.map((text, i) => ({
      name: `rules ${LANGUAGES[i]}`,
      files: [],
      weight: compressed(text),
      budget: budgets.rules,
    })),
    ...pages.map((page) => {
      const files = [page.name, ...linkedBy(page)];
      return { name: `page ${page.name}`, files, weight: weightOf(all, files), budget: budgets.page };
    }),
  ];
}

function linkedBy({ bytes }: BuiltFile): string[] {
  return [...String(bytes).matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => file ?? '');
}

function weightOf(all: readonly BuiltFile[], names: readonly string[]): number {
  const files = all.filter(({ name }) => names.includes(name));
  return files.reduce((sum, { bytes }) => sum + compressed(bytes), 0);
}

function compressed(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

/** The worker's code, and the rules of each language, which it holds as texts of JSON. */
function workerIn(all: readonly BuiltFile[]): { code: string; rules: string[] } {
  const script = String(all.find(({ name }) => name === 'background.js')?.bytes);
  const rules = [...script.matchAll(/JSON\.parse\((["'`])\{/g)].map(
    ({ index, 0: opening, 1: quote = '' }) => {
      const start = index + opening.length - 1;
      return script.slice(start, script.indexOf(`}${quote})`, start) + 1);
    },
  );
  if (rules.length !== LANGUAGES.length)
    throw new Error(`The worker holds the rules of ${rules.length} languages, not ${LANGUAGES.length}.`);
  return { code: rules.reduce((code, text) => code.replace(text, () => ''), script), rules };
}
