import { Twig } from '../shared/twig';
import { useWords, type Translate } from '../words';
import type { BadgeState } from './badge-state';
import { useCoach } from './context';

/** How many hints there are, and the way into the list. */
export function Badge() {
  const { model, actions } = useCoach();
  const words = useWords();
  const state = model.badge.value;
  if (state.kind === 'hidden') return null;
  const label = badgeWords(state, words);
  return (
    <button
      type="button"
      class={`badge ${state.kind}`}
      title={words('badge.opens')}
      aria-label={state.kind === 'quiet' ? words('badge.opens') : `${label}. ${words('badge.opens')}`}
      aria-haspopup="dialog"
      aria-expanded={model.view.value.kind === 'list'}
      // A press by key has no detail: only then does the keyboard go into the list.
      onClick={(event) => actions.toggleList(event.detail === 0)}
    >
      <span class="dot">
        {state.kind === 'hints' ? state.count : state.kind === 'clear' ? <span class="check" /> : <Twig size={14} />}
      </span>
      {state.kind === 'hints' ? words('badge.quiet') : label}
    </button>
  );
}

/** The badge in words, for the eye and for a screen reader. */
export function badgeWords(state: BadgeState, words: Translate): string {
  switch (state.kind) {
    case 'hidden':
      return '';
    case 'hints':
      return words('badge.hints', state.count);
    default:
      return words(`badge.${state.kind}`);
  }
}
