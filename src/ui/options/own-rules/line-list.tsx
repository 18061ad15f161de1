import { useRef } from 'preact/hooks';
import { useWords } from '../../words';
import { focusOn } from '../focus';

export interface LineListProps {
  label: string;
  lines: readonly string[];
  change(lines: readonly string[]): void;
  /** A line of help below. */
  help?: string;
}

/** Lines of text, one field each, and a way to add one. */
export function LineList({ label, lines, change, help }: LineListProps) {
  const words = useWords();
  const added = useRef(-1);
  return (
    <div class="lines" role="group" aria-label={label}>
      <span class="label">{label}</span>
      {lines.map((line, at) => (
        <input
          // Lines have no names; their order is all that tells them apart.
          key={at}
          ref={at === added.current ? focusOn : null}
          type="text"
          class="field"
          aria-label={`${label} ${at + 1}`}
          value={line}
          onInput={({ currentTarget }) => change(lines.with(at, currentTarget.value))}
        />
      ))}
      <button
        type="button"
        class="quiet"
        onClick={() => {
          added.current = lines.length;
          change([...lines, '']);
        }}
      >
        {words('options.own.addExample')}
      </button>
      {help && <small>{help}</small>}
    </div>
  );
}
