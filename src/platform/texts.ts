import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

const WHOLE = 'virtual:virgil/messages';

/** The part of Vite's plugin interface that is used here. */
interface Plugin {
  name: string;
  resolveId(id: string): string | undefined;
  load(this: { addWatchFile(path: string): void }, id: string): Promise<string | undefined>;
}

/**
 * Gives our own pages the texts of a language other than the browser's: `virtual:virgil/messages` fetches them by
 * language. The browser itself knows only the texts of its own language.
 */
export function messages(folder: string): Plugin {
  const languages = readdirSync(folder).map((file) => file.replace(/\.yml$/, ''));
  const readers = languages.map((language) => `${language}: () => import('${WHOLE}/${language}')`);
  return {
    name: 'virgil-messages',
    resolveId: (id) => (id.startsWith(WHOLE) ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${WHOLE}`) return `export default { ${readers.join(', ')} }`;
      const language = languages.find((name) => id === `\0${WHOLE}/${name}`);
      if (!language) return undefined;
      const path = join(folder, `${language}.yml`);
      this.addWatchFile(path);
      const texts = Object.entries(generateChromeMessages(await parseMessagesFile(path)));
      return `export default ${JSON.stringify(Object.fromEntries(texts.map(([key, { message }]) => [key, message])))}`;
    },
  };
}
