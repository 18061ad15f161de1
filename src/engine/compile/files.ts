import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { RuleFile } from './language';

/** Every rule file below a language's folder, by path. */
export function readRuleFiles(folder: string): RuleFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .toSorted()
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(folder, path), 'utf8') }));
}
