import { Twig } from '../shared/twig';
import { useWords } from '../words';
import type { BadgeState } from './badge-state';
import { useCoach } from './context';

/** How many hints there are, and the way into the list. */
export function Badge() {
  const { model, actions, shortcut } = useCoach();
  const words = useWords();
  const state = model.badge.value;
  if (state.kind === 'hidden') return null;
  return (
    <button
      type="button"
      class={`badge ${state.kind}`}
      title={words('badge.opens', [shortcut.value])}
      aria-haspopup="dialog"
      aria-expanded={model.view.value.kind === 'list'}
      // A press by key has no detail: only then does the keyboard go into the list.
      onClick={(event) => actions.toggleList(event.detail === 0)}
    >
      <span class="dot" aria-hidden="true">
        <Sign state={state} />
      </span>
      {state.kind === 'hints' ? words('badge.quiet') : words(`badge.${state.kind}`)}
      {state.kind === 'hints' && <span class="unseen">: {words('badge.hints', state.count)}</span>}
    </button>
  );
}

function Sign({ state }: { state: BadgeState }) {
  if (state.kind === 'hints') return <>{state.count}</>;
  return state.kind === 'clear' ? <span class="check" /> : <Twig size={14} />;
}
