import type { PhrasePart } from '../../../model/phrase';
import { useWords } from '../../words';
import type { DraftPhrase } from './draft';
import { PartEditor } from './part-editor';

export interface PhraseEditorProps {
  phrase: DraftPhrase;
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
export function PhraseEditor({ phrase, change, remove }: PhraseEditorProps) {
  const words = useWords();
  if ('written' in phrase) return <WrittenPhrase written={phrase.written} />;
  const { parts } = phrase;
  return (
    <div class="phrase" role="group" aria-label={words('options.own.phrase')}>
      {parts.map((part, at) => (
        <PartEditor
          // Parts have no names; their order is all that tells them apart.
          key={at}
          part={part}
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
            onClick={() => change({ parts: [...parts, part] })}
          >
            {words(`options.own.parts.${part.kind}`)}
          </button>
        ))}
        {remove && (
          <button type="button" class="quiet" onClick={remove}>
            {words('options.own.removePhrase')}
          </button>
        )}
      </span>
    </div>
  );
}

/** A phrase from a file that says more than the buttons can: it is shown as it is, and kept. */
function WrittenPhrase({ written }: { written: string }) {
  const words = useWords();
  return (
    <div class="phrase">
      <code>{written}</code>
      <small>{words('options.own.written')}</small>
    </div>
  );
}
