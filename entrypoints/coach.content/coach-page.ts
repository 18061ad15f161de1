import { i18n } from '#i18n';
import { watchReplies, type Host } from '../../src/hosts';
import type { Settings } from '../../src/model';
import { muteRule } from '../../src/model/switches';
import { onStatusRequest } from '../../src/platform/messages';
import { changeSettings, readSettings, watchSettings } from '../../src/platform/settings';
import { startCoaching } from '../../src/ui/coach/start';
import { createReviews } from './reviews';
import { createTabStatus } from './tab-status';

/** Coaches every reply on this page for as long as its site is switched on, until the signal aborts. */
export async function coachPage(host: Host, signal: AbortSignal): Promise<void> {
  const leaving = new AbortController();
  const left = AbortSignal.any([signal, leaving.signal]);
  const status = createTabStatus(host, () => leaving.abort());
  const review = createReviews(() => leaving.abort());
  let visit: { refresh(): void; end(): void } | null = null;

  const arrive = (): { refresh(): void; end(): void } => {
    const ending = new AbortController();
    const watch = watchReplies({
      host,
      signal: AbortSignal.any([left, ending.signal]),
      start: (found, ended) =>
        startCoaching({ found, words: i18n.t, review, muteRule: mute, onReview: status.reviewed, signal: ended }),
      changed: status.watches,
    });
    status.asks(watch.state);
    return { refresh: watch.refresh, end: () => ending.abort() };
  };
  const settle = ({ offSites }: Settings): void => {
    if (left.aborted) return;
    if (!offSites.includes(location.hostname)) {
      if (visit) visit.refresh();
      else visit = arrive();
      return;
    }
    visit?.end();
    visit = null;
    status.off();
  };

  onStatusRequest(status.now);
  watchSettings(settle, left);
  settle(await readSettings());
}

function mute(rule: string): void {
  void changeSettings((settings) => muteRule(settings, rule));
}
