import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser that Virgil runs in. */
export type BrowserKind = 'chromium' | 'firefox';

interface Places {
  /** Names a browser by its path, ahead of all places. */
  variable: string;
  /** Names on the PATH; Debian's come first. */
  commands: readonly string[];
  /** Where installers put it when they leave the PATH alone. */
  paths: readonly string[];
}

const places: Record<BrowserKind, Places> = {
  chromium: {
    variable: 'VIRGIL_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'VIRGIL_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** Whether a word names a kind of browser. */
export function isBrowserKind(word: string): word is BrowserKind {
  return Object.hasOwn(places, word);
}

/** The path of an installed browser; null when none is found. */
export function findBrowser(kind: BrowserKind): string | null {
  const { variable, commands, paths } = places[kind];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const named = process.env[variable];
  return [...(named ? [named] : []), ...onPath, ...paths].find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
