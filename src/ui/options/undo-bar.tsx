import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';
import { useDesk } from './context';
import { focusOn } from './focus';

/** Says what was just done, and takes it back: by a press, or with Ctrl+Z outside a field. */
export function UndoBar() {
  const words = useWords();
  const desk = useDesk();
  const from = useRef<Element | null>(null);
  const kind = desk.lastDone.value;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!isUndo(event) || desk.lastDone.value === null) return;
      event.preventDefault();
      void desk.undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  const undo = (): void => {
    // The button goes with the last thing that can be taken back.
    focusOn(from.current);
    void desk.undo();
  };
  return (
    <div class="undo" role="status">
      {kind && (
        <>
          {words(`options.done.${kind}`)}
          <button
            type="button"
            class="plain"
            title="Ctrl+Z"
            onFocus={({ relatedTarget }) => (from.current = relatedTarget as Element | null)}
            onClick={undo}
          >
            {words('options.undo')}
          </button>
        </>
      )}
    </div>
  );
}

/** In a field the keys belong to what was typed there. */
function isUndo({ target, key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  const isTyped =
    target instanceof Element && target.matches('input:not([type=radio], [type=checkbox]), textarea');
  return !isTyped && key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey;
}
