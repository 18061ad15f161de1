import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { chordOf, isChord, isLetter } from '../../../model/chord';
import { useWords } from '../../words';

export interface ChordFieldProps {
  value: string;
  /** What holds where nothing was chosen. */
  usual: string;
  /** Undefined: the usual one again. */
  change(chord: string | undefined): void;
}

/** Records the keys that are pressed in it. Keys that move the focus still do. */
export function ChordField({ value, usual, change }: ChordFieldProps) {
  const words = useWords();
  const taken = useSignal('');
  const help = useId();
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Tab' || event.key === 'Escape') return;
    event.preventDefault();
    if (event.key === 'Backspace' || event.key === 'Delete') return settle(undefined);
    const chord = chordOf(event);
    if (!isLetter(chord)) return;
    if (isChord(chord)) settle(chord);
    else taken.value = chord;
  };
  const settle = (chord: string | undefined): void => {
    taken.value = '';
    change(chord);
  };
  return (
    <>
      <label class="labelled">
        <span>{words('options.mine.shortcut')}</span>
        <input
          type="text"
          class="field chord"
          readOnly
          aria-describedby={help}
          value={value}
          onKeyDown={press}
        />
      </label>
      <p class="note" id={help}>
        {words('options.mine.shortcutHelp', [usual])}
      </p>
      <p class="note" role="status">
        {taken.value && words('options.mine.shortcutTaken', [taken.value])}
      </p>
    </>
  );
}
