import { useCallback } from 'preact/hooks';
import { SeverityMark } from '../shared/severity-mark';
import { useWords, type Translate } from '../words';
import { useCoach } from './context';
import { Layer } from './layer';
import type { Hint } from './hints';
import type { Question } from './model';
import { atButton } from './place';

/** More than this is told by its number: a question is read in a breath. */
const mostNamed = 3;

/** Before a reply goes that would hurt: what it is, and both ways on. */
export function BeforeSendingCard() {
  const { model } = useCoach();
  const view = model.view.value;
  return view.kind === 'question' ? <OpenQuestion question={view.question} /> : null;
}

function OpenQuestion({ question }: { question: Question }) {
  const { model, actions } = useCoach();
  const words = useWords();
  const { at } = question;
  const lines = useCallback(() => [at.getBoundingClientRect()], [at]);
  const hints = model.asked.value;
  const title = titleFor(hints.length, words);
  return (
    <Layer class="card question" label={title} lines={lines} placing={atButton} focus={question.focus}>
      <p>
        <b>{title}</b>
      </p>
      <ul class="things" role="list">
        {hints.slice(0, mostNamed).map((hint) => (
          <Thing key={hint.id} hint={hint} />
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="edge" onClick={() => actions.showAsked()}>
          {words('before.show')}
        </button>
        <button type="button" class="edge" onClick={() => actions.sendAnyway(question)}>
          {words('before.send')}
        </button>
        <span class="gap" />
        <kbd aria-hidden="true">Esc</kbd>
      </div>
    </Layer>
  );
}

function Thing({ hint: { finding } }: { hint: Hint }) {
  return (
    <li>
      <SeverityMark severity={finding.severity} />
      <span>
        {finding.title}: {finding.span ? <q>{finding.text}</q> : finding.hint}
      </span>
    </li>
  );
}

function titleFor(count: number, words: Translate): string {
  if (count === 1) return words('before.one');
  return count === 2 ? words('before.two') : words('before.more', [count]);
}
