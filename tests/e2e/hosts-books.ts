import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Has somebody keep books in the content script's own world, where nothing of it stands yet. */
export async function addBookkeeper(extension: string): Promise<void> {
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { content_scripts: { js: string[] }[] };
  for (const { js } of manifest.content_scripts) js.unshift('books.js');
  await writeFile(file, JSON.stringify(manifest));
  await writeFile(join(extension, 'books.js'), `(${keepBooks})();`);
}

/** What Virgil has standing in a page: listeners with what they listen to, observers and timers; each as often. */
export function standing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    document.dispatchEvent(new Event('books'));
    const books = document.documentElement.dataset['books'] ?? '[]';
    delete document.documentElement.dataset['books'];
    return (JSON.parse(books) as string[]).toSorted();
  });
}

/** Runs in the content script's world, before it, and so holds all that it needs itself. */
function keepBooks(): void {
  const entries = new Set<{ name: string; of?: EventTarget }>();
  /** Enters what was begun; what this returns strikes it out. */
  const enter = (name: string, of?: EventTarget): (() => void) => {
    const entry = { name, ...(of && { of }) };
    entries.add(entry);
    return () => entries.delete(entry);
  };
  document.addEventListener('books', () => {
    // What listens to an element that left the page left with it.
    const open = [...entries].filter(({ of }) => !(of instanceof Node) || of.isConnected);
    document.documentElement.dataset['books'] = JSON.stringify(open.map(({ name }) => name));
  });
  keepListeners();
  keepObservers();
  keepTimers();

  function keepListeners(): void {
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    const open = new Map<unknown, (() => void)[]>();
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      add.call(this, type, listener, options);
      // Signals are ours, and nothing of the page's.
      if (this instanceof AbortSignal) return;
      const close = enter(`${this?.constructor.name ?? 'Window'} ${type}`, this ?? window);
      open.set(listener, [...(open.get(listener) ?? []), close]);
      const { signal, once } = typeof options === 'object' ? options : {};
      if (signal) add.call(signal, 'abort', close);
      if (once) add.call(this, type, close, { once });
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      remove.call(this, type, listener, options);
      for (const close of open.get(listener) ?? []) close();
    };
  }

  function keepObservers(): void {
    for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
      const open = new Map<object, () => void>();
      const { observe, disconnect } = prototype;
      prototype.observe = function (this: object, ...args: unknown[]) {
        if (!open.has(this)) open.set(this, enter(prototype.constructor.name));
        Reflect.apply(observe, this, args);
      };
      prototype.disconnect = function (this: object) {
        open.get(this)?.();
        open.delete(this);
        Reflect.apply(disconnect, this, []);
      };
    }
  }

  function keepTimers(): void {
    keepTimer('setTimeout', 'clearTimeout');
    keepTimer('setInterval', 'clearInterval');
    keepTimer('requestAnimationFrame', 'cancelAnimationFrame');
    keepTimer('requestIdleCallback', 'cancelIdleCallback');
  }

  function keepTimer(begin: string, end: string): void {
    type Call = (...args: unknown[]) => unknown;
    // Four pairs of functions that differ in nothing that matters here.
    const [first, last] = [begin, end].map((name) => Reflect.get(window, name)) as [Call, Call];
    const open = new Map<unknown, () => void>();
    Reflect.set(window, begin, (work: Call, ...rest: unknown[]) => {
      const run: Call = (...args) => {
        if (begin !== 'setInterval') close();
        return work(...args);
      };
      const close = enter(begin);
      const id = first.call(window, run, ...rest);
      open.set(id, close);
      return id;
    });
    Reflect.set(window, end, (id: unknown) => {
      open.get(id)?.();
      open.delete(id);
      last.call(window, id);
    });
  }
}
