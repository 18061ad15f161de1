import { checkPage, watchReplies, type Host } from '../../src/hosts';
import { defaultSettings } from '../../src/model/settings';
import { onCheckRequest, onLeave, onStatusRequest, sendMute } from '../../src/platform/messages';
import { readSettings, watchSettings, type PageSettings } from '../../src/platform/page-settings';
import type { Drafts } from '../../src/ui/coach/drafts';
import { startCoaching } from '../../src/ui/coach/start';
import { counter } from './counter';
import { createReviews } from './reviews';
import { createTabStatus } from './tab-status';
import { createWords } from './words';

/** Coaches every reply on this page for as long as its site is switched on, until the signal aborts. */
export async function coachPage(host: () => Host, signal: AbortSignal): Promise<void> {
  const leaving = new AbortController();
  const left = AbortSignal.any([signal, leaving.signal]);
  const leave = (): void => leaving.abort();
  const status = createTabStatus(host, leave);
  const review = createReviews(leave);
  const words = createWords(leave);
  const drafts: Drafts = new Map();
  let settings: PageSettings = defaultSettings;
  let visit: { refresh(): void; end(): void } | null = null;

  const arrive = (): { refresh(): void; end(): void } => {
    const ending = new AbortController();
    const watch = watchReplies({
      host,
      ownAddresses: () => settings.ownAddresses,
      signal: AbortSignal.any([left, ending.signal]),
      start: (found, ended) =>
        startCoaching({
          found,
          words,
          review,
          muteRule: mute,
          counter,
          wishes: () => settings,
          drafts,
          onReview: status.reviewed,
          signal: ended,
        }),
      changed: status.watches,
    });
    status.asks(watch.state);
    return { refresh: watch.refresh, end: () => ending.abort() };
  };
  const settle = (now: PageSettings): void => {
    if (left.aborted) return;
    settings = now;
    if (!now.offSites.includes(location.hostname)) {
      if (visit) visit.refresh();
      else visit = arrive();
      return;
    }
    visit?.end();
    visit = null;
    status.off();
  };

  onLeave(leave);
  // Who asks knows whether the page may be read; that Virgil left it is no reason to be silent.
  onStatusRequest(status.now, signal);
  onCheckRequest(() => {
    const { site, host: name, state } = status.now();
    return { site, host: name, state, parts: checkPage(host()) };
  }, left);
  watchSettings(settle, left);
  settle(await readSettings());
}

function mute(rule: string, muted: boolean): void {
  sendMute(rule, muted).catch(() => {
    // The rule is in this draft as was wished, and in the next as before: then it can be wished again.
  });
}
