import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = 'src/ui/locales';
const locales = readdirSync(folder).map((file) => ({
  file,
  messages: messagesIn(parse(readFileSync(`${folder}/${file}`, 'utf8'))),
}));
const english = locales.find(({ file }) => file === 'en.yml')?.messages ?? new Map<string, string>();

/** Every text by its key; the forms of a plural stand under the key of the whole. */
function messagesIn(node: unknown, key = ''): Map<string, string> {
  if (typeof node !== 'object' || node === null) return new Map([[key, String(node)]]);
  const plural = Object.keys(node).every((name) => /^(?:\d+|n)$/.test(name));
  if (plural) return new Map([[key, Object.values(node).join(' | ')]]);
  return new Map(
    Object.entries(node).flatMap(([name, below]) => [...messagesIn(below, key ? `${key}.${name}` : name)]),
  );
}

/** Each `$1`, once: what a text wants filled in. */
const fillIns = (text: string) => [...new Set(text.match(/\$\d/g))].toSorted();

test.each(locales)('$file has every text, and wants the same filled in', ({ messages }) => {
  expect([...messages.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  const other = [...messages].filter(
    ([key, text]) => `${fillIns(text)}` !== `${fillIns(english.get(key) ?? '')}`,
  );
  expect(other).toEqual([]);
});

test('every text is spoken somewhere', () => {
  const code = ['src', 'entrypoints', 'wxt.config.ts'].flatMap(sourcesIn).join('\n');
  // What a key is put together from: `severity.${severity}` speaks of every key that begins and ends like it.
  const templates = [...code.matchAll(/`([a-z]\w*\.(?:[\w.]|\$\{[\w.]+\})+)`/g)].map(
    ([, template = '']) => new RegExp(`^${template.replace(/\$\{[^}]*\}/g, '\\w+').replaceAll('.', '\\.')}$`),
  );
  const unspoken = [...english.keys()].filter(
    (key) =>
      !code.includes(`'${key}'`) &&
      !code.includes(`__MSG_${key.replaceAll('.', '_')}__`) &&
      !templates.some((template) => template.test(key)),
  );
  expect(unspoken).toEqual([]);
});

function sourcesIn(path: string): string[] {
  if (!/\.\w+$/.test(path))
    return readdirSync(path, { withFileTypes: true }).flatMap(({ name }) => sourcesIn(`${path}/${name}`));
  return /\.tsx?$/.test(path) ? [readFileSync(path, 'utf8')] : [];
}
