import { useWords } from '../words';
import { useCoach } from './context';
import type { Hint } from './hints';

/** The two small ways out of a hint: not in this draft, or never by this rule. */
export function WaysOut({ hint }: { hint: Hint }) {
  const { actions } = useCoach();
  const words = useWords();
  return (
    <span class="ways-out">
      <button type="button" class="way-out" onClick={() => actions.dismiss(hint)}>
        {words('card.notHere')}
      </button>
      <button type="button" class="way-out" onClick={() => actions.mute(hint)}>
        {words('card.mute')}
      </button>
    </span>
  );
}
