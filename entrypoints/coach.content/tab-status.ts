import type { Host, WatchState } from '../../src/hosts';
import type { Review, TabStatus } from '../../src/model';
import { isContextInvalidated, reportTabState } from '../../src/platform/messages';

const unjudged = { score: null, hints: 0 };

/** What this tab says of itself: to the popup when asked, and to the icon whenever it changes. */
export function createTabStatus(host: () => Host, lost: () => void) {
  let status: TabStatus = {
    state: { kind: 'no-box' },
    site: location.hostname,
    host: host().name || null,
    ...unjudged,
  };
  let ask: () => WatchState = () => 'no-box';

  const set = (change: Partial<TabStatus>): void => {
    const before = status;
    status = { ...status, ...change };
    if (before.state.kind === status.state.kind && before.hints === status.hints) return;
    reportTabState(status.state, status.hints).catch((error: unknown) => {
      // An icon that is late says nothing wrong for long: the next change tells it again.
      if (isContextInvalidated(error)) lost();
    });
  };

  return {
    now: (): TabStatus => (status.state.kind === 'no-box' ? { ...status, state: { kind: ask() } } : status),
    /** Where to ask, before anything was typed, whether a box is there. */
    asks: (state: () => WatchState): void => {
      ask = state;
    },
    watches: (kind: WatchState): void => set({ state: { kind }, ...unjudged }),
    off: (): void => {
      ask = () => 'no-box';
      set({ state: { kind: 'off' }, ...unjudged });
    },
    reviewed: (review: Review | null): void => {
      if (!review) return set(unjudged);
      set({
        state: { kind: review.lang ? 'watching' : 'language' },
        score: review.lang ? review.score : null,
        hints: review.findings.length,
      });
    },
  };
}
