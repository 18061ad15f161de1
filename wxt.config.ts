import { resolve } from 'node:path';
import type { InlineConfig, Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { rules } from './src/engine/compile/vite';
import { quickModel } from './src/language/vite';
import { messages } from './src/platform/texts';

/** The helpdesks. Browsers ignore the path of a host permission; the content script's own matches are narrower. */
const hosts = ['https://*.zendesk.com/*', 'https://*.freshdesk.com/*', 'https://mail.google.com/*'];

/** What our own pages may load: their own files, and nothing from a network. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The public half of the key that fixes the extension's id in Chromium: fdlommiihmpgenkgbopodhpokmiokkco. */
const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA7ShRzlmWhLgVC1S8yyY+oph8p4oXHtZ9zws5stAzYW/f2/0IbmvfQeKcuePUBmtxOCkDAKULTz9+Eh3MkdA+WHnpjBBBluj6rnaPiyOLulKCvOTVCpPLpQ4apE7hrveaI6Zv/WBOX8eIR+SLgh38KUkrGqAfPQILD1a6M66bv5atL6InkdHY0EyvqfhfpOiZhBsIQ/+zVLf3cT2GrtImZMLWb+xyqkg0w3mMAJTzCX1oPj1zVlRDMukbVx+ZbFow70vYIA2Wv3qGxPbC5K/7oHffeaP8sfRAzCF4f/kfS0sXpSU8f3mKYbDqMG7xsq85pGjVWmI5+wK81N2Nol57QwIDAQAB';

const sizes = [16, 32, 48, 128];

function icons(name: string): Record<number, string> {
  return Object.fromEntries(sizes.map((size) => [size, `icons/${name}-${size}.png`]));
}

/** What WXT's content script offers and nothing here asks for, by module: from where to where it is written. */
const offers: Readonly<Record<string, ReadonlyArray<readonly [from: string, to: string]>>> = {
  '/wxt/dist/utils/content-script-context.mjs': [
    ['import { createLocationWatcher }', 'import { browser }'],
    ['locationWatcher =', 'constructor('],
    ['this.options = options;', 'this.id ='],
    ['get isInvalid() {', 'onInvalidated(cb) {'],
    ['return () => this.signal.', '}\n\t/**'],
    ['block() {', 'notifyInvalidated() {'],
    ['"Content script context invalidated"', ')'],
    ['logger.debug(', '}\n\tstopOldScripts('],
    ['import { logger }', 'import { getUniqueEventName }'],
    ['if (!this.options?.noScriptStartedPostMessage) window', '}\n\tverifyScriptStartedEvent('],
  ],
  '/wxt/dist/utils/internal/custom-events.mjs': [
    ['var WxtLocationChangeEvent', '/**'],
    ['WxtLocationChangeEvent, ', 'getUniqueEventName };'],
  ],
};

/** WXT's content script offers timers, a watch over the page's address, and a message that the page could trip over. */
const withoutOffers: Plugin = {
  name: 'virgil-no-offers',
  transform(code, id) {
    const [, cuts] = Object.entries(offers).find(([module]) => id.includes(module)) ?? [];
    if (!cuts) return undefined;
    let kept = code;
    for (const [from, to] of cuts) {
      const start = kept.indexOf(from);
      const end = kept.indexOf(to, start);
      if (start < 0 || end < start)
        throw new Error('The content script of WXT is made otherwise than it was.');
      kept = kept.slice(0, start) + kept.slice(end);
    }
    return { code: kept, map: null };
  },
};

/** A helpdesk's page pays for each kilobyte: no polyfill, since nothing there is missing in a browser. */
function packTightly(config: InlineConfig): void {
  config.build = {
    ...config.build,
    minify: 'terser',
    // No nameless function in it makes objects: those with `new` are classes or have names.
    terserOptions: {
      ecma: 2022,
      module: true,
      compress: { passes: 6, inline: 1, unsafe_arrows: true, keep_fargs: false },
    },
  };
  config.plugins?.push(withoutOffers);
  const { alias } = config.resolve ?? {};
  if (!alias || Array.isArray(alias) || !Reflect.deleteProperty(alias, 'wxt/browser'))
    throw new Error('The polyfill is not where it was: see @wxt-dev/webextension-polyfill.');
}

/** Preact could set HTML where it is asked to; nothing here asks, and who reviews extensions wonders at each such place. */
const withoutHtml: Plugin = {
  name: 'virgil-no-html',
  transform(code, id) {
    if (!id.includes('/preact/dist/preact.mjs')) return undefined;
    const without = code
      .replaceAll(/"dangerouslySetInnerHTML"==\w\?\w=\w:/g, '')
      .replace(/\w+\.innerHTML=\w+\.__html/, '0');
    if (/dangerouslySetInnerHTML|innerHTML=[^=]/.test(without))
      throw new Error('Preact sets HTML elsewhere than it did.');
    return { code: without, map: null };
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  i18n: { localesDir: resolve('src/ui/locales') },
  manifest: ({ browser }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    // `activeTab` only lets the popup know which site it is opened over, so that it can offer to work there.
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: hosts,
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: pagePolicy },
    icons: icons('watching'),
    action: { default_title: '__MSG_manifest_name__', default_icon: icons('resting') },
    // Underlines that keep off the page's DOM need the Custom Highlight API, and visibility its checkVisibility.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'virgil@virgil.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: chromiumKey,
          minimum_chrome_version: '123',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  // Firefox's reviewers build the extension anew, for which they need neither tests nor pictures.
  zip: { excludeSources: ['tests/**', 'store/**'] },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'content-script')) packTightly(config);
    },
  },
  vite: () => ({
    plugins: [withoutHtml, quickModel, rules(import.meta.dirname), messages(resolve('src/ui/locales'))],
    // The polyfill of module preloading calls fetch(); every browser that runs Virgil preloads by itself.
    build: { modulePreload: { polyfill: false } },
    // Workers of our pages judge too, and read what they need only when they need it.
    worker: { format: 'es', plugins: () => [quickModel, rules(import.meta.dirname)] },
    // The reader of tables could download them; ours has no way to.
    define: { XMLHttpRequest: 'undefined' },
  }),
});
