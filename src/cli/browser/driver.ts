import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from './find';

export type Theme = 'light' | 'dark';

/** A running browser with Virgil installed, driven alike whichever it is. */
export interface Driver {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Opens one of Virgil's own pages in a new tab, such as `practice.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Makes a page see the system as light or dark. */
  setTheme(page: Page, theme: Theme): Promise<void>;
  /** Stops the background worker, as the browser does when it has been idle. Rejects when it isn't running. */
  stopWorker(): Promise<void>;
  /** Puts the extension in once more, as an update does. */
  update(): Promise<void>;
  close(): Promise<void>;
}

/** The window of a browser that nobody sees, in CSS pixels. */
export const desktop = { width: 1440, height: 960 };

export interface LaunchOptions {
  /** The browser's program. */
  executablePath: string;
  /** The folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Has its own output tell all that pages and workers log. */
  tellsLogs?: boolean;
}
