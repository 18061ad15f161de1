import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../src/cli/browser/find';
import type { Driver } from '../../src/cli/browser/driver';
import { launch } from './harness/launch';

/** A browser whose every way to the network leads past a witness, who hears all that is logged as well. */
export interface WatchedBrowser extends Driver {
  /** What was asked of the network by whatever part of the browser, in order: hosts of TLS, addresses of the rest. */
  readonly asked: readonly string[];
  /** What pages, content scripts and workers logged or failed with, among what the browser says by itself. */
  logged(): string;
}

/** By these names browsers on Linux are told of a proxy. */
const variables = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'];

/** Starts a browser that tells its logs, and can reach nothing but a proxy, which only remembers what it was asked. */
export async function launchWatched(kind: BrowserKind): Promise<WatchedBrowser> {
  const asked: string[] = [];
  const proxy = await startProxy(asked);
  const { port } = proxy.address() as AddressInfo;
  const before = variables.map((name) => [name, process.env[name]] as const);
  for (const name of variables) process.env[name] = name === 'no_proxy' ? '' : `http://127.0.0.1:${port}`;
  try {
    const driver = await launch(kind, true);
    const output = outputOf(driver);
    const close = async (): Promise<void> => {
      await driver.close();
      proxy.close();
    };
    return { ...driver, asked, logged: () => output.join(''), close };
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** What a browser's process writes, as it grows. */
function outputOf({ browser }: Driver): readonly string[] {
  const output: string[] = [];
  const program = browser.process();
  for (const stream of [program?.stdout, program?.stderr])
    stream?.on('data', (piece: Buffer) => output.push(String(piece)));
  return output;
}

/** Has the extension's worker log something, as a page of the extension's can bring about. */
export async function logInWorker({ kind, browser }: Driver, page: Page, words: string): Promise<void> {
  const log = `console.log(${JSON.stringify(words)})`;
  if (kind === 'firefox') {
    await page.evaluate(`browser.runtime.getBackgroundPage().then(({ console }) => ${log})`);
    return;
  }
  // A message wakes it, and it doesn't mind.
  await page.evaluate('void chrome.runtime.sendMessage({}).catch(() => {})');
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  // A worker that is held on to can't be stopped later.
  const session = await target.createCDPSession();
  await session.send('Runtime.evaluate', { expression: log });
  await session.detach();
}

async function startProxy(asked: string[]): Promise<Server> {
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return proxy;
}

/**
 * Whom a browser asks by itself, however often it is told not to: its maker, for updates, lists and its own forms; and
 * the sites of its tabs, to which it connects before it is sure that it has to.
 */
const browsersOwn = [
  'mozilla.com',
  'mozilla.net',
  'mozilla.org',
  'firefox.com',
  'googleapis.com',
  'gvt1.com',
  'accounts.google.com',
  'clients2.google.com',
  'mail.google.com',
  'acme.zendesk.com',
  'acme.freshdesk.com',
];

/** Whether a browser would have asked this without any extension. */
export function isBrowsersOwn(address: string): boolean {
  const host = address.replace(/^https?:\/\//, '').replace(/[:/].*$/, '');
  return browsersOwn.some((own) => host === own || host.endsWith(`.${own}`));
}

/** All that a page's origin keeps in this browser, as one text. Runs in the page. */
export async function everythingKept(): Promise<string> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Extension | undefined>;
  const areas = (browser ?? chrome)?.storage ?? {};
  const stored = await Promise.all(
    ['local', 'sync', 'session'].map(async (area) => ({ [area]: await areas[area]?.get(null) })),
  );
  const databases = await Promise.all((await indexedDB.databases()).map(({ name = '' }) => contentOf(name)));
  const caches = 'caches' in globalThis ? await globalThis.caches.keys() : [];
  return JSON.stringify({ stored, databases, caches, ...localStorage, ...sessionStorage });

  interface Extension {
    storage?: Record<string, { get(of: null): Promise<unknown> } | undefined>;
  }

  async function contentOf(name: string): Promise<unknown> {
    const database = await answered(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    const all = stores.map((store) => answered(database.transaction(store).objectStore(store).getAll()));
    const content = await Promise.all(all);
    database.close();
    return { name, stores, content };
  }

  function answered<T>(request: IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  }
}
