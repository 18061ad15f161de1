import { join } from 'node:path';
import { catalogueOf, summariesOf } from './catalogue';
import { readRuleFiles } from './files';
import { compileLanguage } from './language';
import { LANGUAGES, type Language } from '../../model';

const PREFIX = 'virtual:virgil/';

/** The part of Vite's plugin interface that is used here. */
interface Plugin {
  name: string;
  resolveId(id: string): string | undefined;
  load(this: { addWatchFile(path: string): void }, id: string): string | undefined;
}

/**
 * Compiles the rules when building, so that the worker wakes with them ready. By language: `virtual:virgil/rules` reads
 * what is compiled, `virtual:virgil/summaries` is what lists and switches show, `virtual:virgil/catalogues` fetches
 * the rules with their hints and examples. A fault in a rule file fails the build with file, line and reason.
 */
export function rules(root: string): Plugin {
  const filesOf = (lang: Language) => readRuleFiles(join(root, 'rules', lang));
  const modules: Readonly<Record<string, () => string>> = {
    rules: () => byLanguage((lang) => `() => ${asText(compileLanguage(lang, filesOf(lang)))}`),
    summaries: () => byLanguage((lang) => JSON.stringify(summariesOf(filesOf(lang)))),
    catalogues: () => byLanguage((lang) => `() => import('${PREFIX}catalogue/${lang}')`),
    ...Object.fromEntries(
      LANGUAGES.map((lang) => [`catalogue/${lang}`, () => asText(catalogueOf(filesOf(lang)))] as const),
    ),
  };
  return {
    name: 'virgil-rules',
    resolveId: (id) => (modules[id.replace(PREFIX, '')] && id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      const write = id.startsWith(`\0${PREFIX}`) ? modules[id.slice(PREFIX.length + 1)] : undefined;
      if (!write) return undefined;
      for (const lang of LANGUAGES)
        for (const { path } of filesOf(lang)) this.addWatchFile(join(root, 'rules', lang, path));
      return `export default ${write()}`;
    },
  };
}

function byLanguage(write: (lang: Language) => string): string {
  return `{ ${LANGUAGES.map((lang) => `${lang}: ${write(lang)}`).join(', ')} }`;
}

/** Long data is read faster as a text of JSON than as code. */
function asText(data: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
}
