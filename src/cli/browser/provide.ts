import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { type BrowserKind, findBrowser } from './find';

const debianPackages: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** What puppeteer's own installer downloads where nothing is installed. */
const downloads: Record<BrowserKind, { browser: Browser; tag: string }> = {
  chromium: { browser: Browser.CHROME, tag: 'stable' },
  firefox: { browser: Browser.FIREFOX, tag: 'stable' },
};

/**
 * The path of a browser, which is installed when there is none: from Debian's packages where we are root
 * on a Debian, else by puppeteer's installer into the user's cache.
 * @throws when neither way leads to a browser.
 */
export async function provideBrowser(kind: BrowserKind): Promise<string> {
  return findBrowser(kind) ?? fromDebian(kind) ?? (await download(kind));
}

function fromDebian(kind: BrowserKind): string | null {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null;
  console.log(`Installing ${debianPackages[kind]} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]): void => {
    spawnSync('apt-get', ['-qq', ...words], { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', debianPackages[kind]);
  return findBrowser(kind);
}

async function download(kind: BrowserKind): Promise<string> {
  const { browser, tag } = downloads[kind];
  const platform = detectBrowserPlatform();
  if (!platform)
    throw new Error(`There is no ${kind} to download for this system: install one and try again.`);
  const cacheDir = join(homedir(), '.cache', 'puppeteer');
  const buildId = await resolveBuildId(browser, platform, tag);
  console.log(`Downloading ${browser} ${buildId} …`);
  const installed = await install({ browser, buildId, cacheDir, platform });
  return installed.executablePath;
}
