import { useRef } from 'preact/hooks';
import type { PhrasePart } from '../../../model/phrase';
import { useWords } from '../../words';
import type { DraftPhrase } from './draft';
import { PartEditor } from './part-editor';

export interface PhraseEditorProps {
  phrase: DraftPhrase;
  /** Whether somebody just asked for it: then its first part wants to be filled in. */
  isAdded: boolean;
  change(phrase: DraftPhrase): void;
  /** Null: it is the only one. */
  remove: (() => void) | null;
}

const additions: readonly PhrasePart[] = [
  { kind: 'words', text: '' },
  { kind: 'any', texts: [''] },
  { kind: 'perhaps', text: '' },
  { kind: 'gap', most: 5 },
];

/** Builds a phrase of parts; nobody has to learn a notation. */
export function PhraseEditor({ phrase, isAdded, change, remove }: PhraseEditorProps) {
  const words = useWords();
  const added = useRef(isAdded ? 0 : -1);
  if ('written' in phrase) return <WrittenPhrase written={phrase.written} remove={remove} />;
  const { parts } = phrase;
  return (
    <div class="phrase" role="group" aria-label={words('options.own.phrase')}>
      <span class="label" aria-hidden="true">
        {words('options.own.phrase')}
      </span>
      {parts.map((part, at) => (
        <PartEditor
          // Parts have no names; their order is all that tells them apart.
          key={at}
          part={part}
          isAdded={at === added.current}
          change={(next) => change({ parts: parts.with(at, next) })}
          remove={parts.length > 1 ? () => change({ parts: parts.toSpliced(at, 1) }) : null}
        />
      ))}
      <span class="additions">
        {additions.map((part) => (
          <button
            key={part.kind}
            type="button"
            class="chip-button"
            onClick={() => {
              added.current = parts.length;
              change({ parts: [...parts, part] });
            }}
          >
            {words(`options.own.parts.${part.kind}`)}
          </button>
        ))}
        <RemovePhrase remove={remove} />
      </span>
      <small>{words('options.own.partsHelp')}</small>
    </div>
  );
}

/** A phrase from a file that says more than the buttons can: it is shown as it is, and kept. */
function WrittenPhrase({ written, remove }: { written: string; remove: PhraseEditorProps['remove'] }) {
  const words = useWords();
  return (
    <div class="phrase">
      <code>{written}</code>
      <small>{words('options.own.written')}</small>
      <RemovePhrase remove={remove} />
    </div>
  );
}

function RemovePhrase({ remove }: Pick<PhraseEditorProps, 'remove'>) {
  const words = useWords();
  if (!remove) return null;
  return (
    <button type="button" class="quiet" onClick={remove}>
      {words('options.own.removePhrase')}
    </button>
  );
}
