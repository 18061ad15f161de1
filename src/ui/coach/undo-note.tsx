import { useSignal } from '@preact/signals';
import { useWords } from '../words';
import { useCoach } from './context';

/** After a change: the way back, for editors whose own undo is weak. It goes with the next key. */
export function UndoNote() {
  const { model, actions } = useCoach();
  const words = useWords();
  const isRefused = useSignal(false);
  if (!model.undo.value) return null;
  if (isRefused.value) return <span class="note">{words('change.undoRefused')}</span>;
  return (
    <span class="note">
      {words('change.done')}
      <button type="button" class="edge" onClick={async () => (isRefused.value = !(await actions.undo()))}>
        {words('change.undo')}
      </button>
    </span>
  );
}
