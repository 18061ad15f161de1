import { join } from 'node:path';
import { catalogueOf } from './catalogue';
import { readRuleFiles } from './files';
import { compileLanguage } from './language';
import { LANGUAGES } from '../../model';

const PREFIX = 'virtual:virgil/';

/** The part of Vite's plugin interface that is used here. */
interface Plugin {
  name: string;
  resolveId(id: string): string | undefined;
  load(this: { addWatchFile(path: string): void }, id: string): string | undefined;
}

/**
 * Compiles the rules when building, so that the worker wakes with them ready:
 * `virtual:virgil/rules/en` reads the compiled language, `virtual:virgil/summaries` only what lists and switches show,
 * by language, `virtual:virgil/catalogue/en` the rules with their hints and examples.
 * A fault in a rule file fails the build with file, line and reason.
 */
export function rules(root: string): Plugin {
  const compile = (lang: (typeof LANGUAGES)[number]) =>
    compileLanguage(lang, readRuleFiles(join(root, 'rules', lang)));
  const summaries = () =>
    Object.fromEntries(
      LANGUAGES.map((lang) => [
        lang,
        compile(lang).ruleSets.map(({ id, group, title, about, on }) => ({ id, group, title, about, on })),
      ]),
    );
  return {
    name: 'virgil-rules',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const what = id.slice(PREFIX.length + 1);
      for (const lang of LANGUAGES)
        for (const { path } of readRuleFiles(join(root, 'rules', lang)))
          this.addWatchFile(join(root, 'rules', lang, path));
      if (what === 'summaries') return `export default ${JSON.stringify(summaries())}`;
      const read = LANGUAGES.find((name) => what === `catalogue/${name}`);
      if (read) return `export default ${asText(catalogueOf(readRuleFiles(join(root, 'rules', read))))}`;
      const lang = LANGUAGES.find((name) => what === `rules/${name}`);
      return lang && `export default () => ${asText(compile(lang))}`;
    },
  };
}

/** Long data is read faster as a text of JSON than as code. */
function asText(data: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
}
