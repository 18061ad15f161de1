import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import type { TabState } from '../model';

const sizes = [16, 32, 48];

/** How the toolbar icon looks and what it says, for each state of a tab. */
const looks = {
  watching: { icon: 'watching', title: 'state.watching' },
  note: { icon: 'resting', title: 'state.note' },
  off: { icon: 'resting', title: 'state.off' },
  'no-box': { icon: 'resting', title: 'state.noBox' },
  language: { icon: 'resting', title: 'state.language' },
  reload: { icon: 'reload', title: 'state.reload' },
  withheld: { icon: 'resting', title: 'state.withheld' },
} as const satisfies Record<TabState['kind'], { icon: string; title: string }>;

/** The look of a sin, in the light theme: white figures on it stay readable on either toolbar. */
const badgeColor = '#b3461e';

/** Makes a tab's toolbar icon tell its state, with the number of hints while a reply is watched. */
export async function showTabState(tabId: number, state: TabState, hints: number): Promise<void> {
  const { icon, title } = looks[state.kind];
  const path = Object.fromEntries(sizes.map((size) => [size, `/icons/${icon}-${size}.png`]));
  const text = state.kind === 'watching' && hints > 0 ? String(hints) : '';
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title: i18n.t(title) }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badgeColor }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]).catch(forgetClosedTab);
}

/** A tab may be closed before its last word arrives: then there is no icon left to set. */
function forgetClosedTab(error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  if (!/no tab with id|invalid tab id/i.test(text)) throw error;
}
