import { useWords } from '../words';
import { useCoach } from './context';

/** Said once, when a rule went quiet that the agent dismissed again and again: that it did, and the way back. */
export function RestNote() {
  const { model, actions } = useCoach();
  const words = useWords();
  if (!model.resting.value) return null;
  return (
    <span class="note">
      {words('rest.says')}
      <button type="button" class="edge" onClick={() => actions.answerRest(true)}>
        {words('rest.back')}
      </button>
      <button type="button" class="edge" onClick={() => actions.answerRest(false)}>
        {words('rest.fine')}
      </button>
    </span>
  );
}
