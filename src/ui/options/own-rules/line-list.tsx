import { useWords } from '../../words';

export interface LineListProps {
  label: string;
  lines: readonly string[];
  change(lines: readonly string[]): void;
}

/** Lines of text, one field each, and a way to add one. */
export function LineList({ label, lines, change }: LineListProps) {
  const words = useWords();
  return (
    <div class="lines" role="group" aria-label={label}>
      <span class="label">{label}</span>
      {lines.map((line, at) => (
        <input
          // Lines have no names; their order is all that tells them apart.
          key={at}
          type="text"
          class="field"
          aria-label={`${label} ${at + 1}`}
          value={line}
          onInput={({ currentTarget }) => change(lines.with(at, currentTarget.value))}
        />
      ))}
      <button type="button" class="quiet" onClick={() => change([...lines, ''])}>
        {words('options.own.addExample')}
      </button>
    </div>
  );
}
