import { useWords } from '../words';
import { useDesk } from './context';

/** Says that a decision is in force, and takes it back. */
export function UndoBar() {
  const words = useWords();
  const desk = useDesk();
  return (
    <div class="undo" role="status">
      {desk.canUndo.value && (
        <>
          {words('options.changed')}
          <button type="button" class="plain" onClick={() => void desk.undo()}>
            {words('options.undo')}
          </button>
        </>
      )}
    </div>
  );
}
