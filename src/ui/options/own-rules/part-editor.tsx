import { GAPS, type PhrasePart } from '../../../model/phrase';
import { useWords } from '../../words';
import { focusOn } from '../focus';

export interface PartEditorProps {
  part: PhrasePart;
  /** Whether somebody just asked for it: then it wants to be filled in. */
  isAdded: boolean;
  change(part: PhrasePart): void;
  /** Null: it is the only one. */
  remove: (() => void) | null;
}

/** One part of a phrase. */
export function PartEditor({ part, isAdded, change, remove }: PartEditorProps) {
  const words = useWords();
  const label = words(`options.own.parts.${part.kind}`);
  const ref = isAdded ? focusOn : null;
  return (
    <span class={`part ${part.kind}`}>
      {part.kind !== 'words' && <small>{label}</small>}
      {part.kind === 'gap' ? (
        <select
          ref={ref}
          class="field"
          aria-label={label}
          value={part.most}
          onChange={({ currentTarget }) => change({ kind: 'gap', most: Number(currentTarget.value) })}
        >
          {[...new Set([...GAPS, part.most])].map((most) => (
            <option key={most} value={most}>
              {words('options.own.upTo', [most])}
            </option>
          ))}
        </select>
      ) : (
        <input
          ref={ref}
          type="text"
          class="field"
          aria-label={label}
          placeholder={part.kind === 'any' ? words('options.own.anyHelp') : ''}
          value={part.kind === 'any' ? part.texts.join(',') : part.text}
          onInput={({ currentTarget }) => change(withText(part, currentTarget.value))}
        />
      )}
      {remove && (
        <button
          type="button"
          class="remove"
          aria-label={words('options.own.removePart', [label])}
          onClick={remove}
        >
          ×
        </button>
      )}
    </span>
  );
}

function withText(part: Exclude<PhrasePart, { kind: 'gap' }>, text: string): PhrasePart {
  return part.kind === 'any' ? { kind: 'any', texts: text.split(',') } : { ...part, text };
}
