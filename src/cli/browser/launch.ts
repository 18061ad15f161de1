import { resolve } from 'node:path';
import { launchChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import type { BrowserKind } from './find';
import { launchFirefox } from './firefox';

const launchers: Record<BrowserKind, (options: LaunchOptions) => Promise<Driver>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

/** Starts a browser with the extension installed. */
export function launchBrowser(kind: BrowserKind, options: LaunchOptions): Promise<Driver> {
  return launchers[kind]({ ...options, extension: resolve(options.extension) });
}
