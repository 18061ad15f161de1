import { useCallback } from 'preact/hooks';
import { SeverityMark } from '../shared/severity-mark';
import { useWords } from '../words';
import { useCoach } from './context';
import { CopyWords } from './copy-words';
import type { Hint } from './hints';
import { Layer } from './layer';
import { atWords } from './place';
import { WaysOut } from './ways-out';

/** The card at the words: one finding, one line why, one better sentence, small ways out. */
export function Card() {
  const { model } = useCoach();
  const hint = model.openHint.value;
  return hint ? <OpenCard key={hint.id} hint={hint} /> : null;
}

function OpenCard({ hint }: { hint: Hint }) {
  const { model, actions, composer } = useCoach();
  const words = useWords();
  const { title, severity, hint: why, fix } = hint.finding;
  const view = model.view.value;
  const lines = useCallback(() => {
    const span = model.openHint.value?.finding.span;
    return [...((span && composer.range(span)?.getClientRects()) ?? [])];
  }, [composer, model]);
  return (
    <Layer
      class="card"
      label={title}
      lines={lines}
      placing={atWords}
      focus={view.kind === 'card' && view.focus}
    >
      <p class="kind">
        <SeverityMark severity={severity} />
        <b class={severity}>{title}</b>
        <span class="unseen">: {words(`severity.${severity}`)}</span>
      </p>
      <p class="why">{why}</p>
      {fix && fix.text !== '' && (
        <p class="instead">
          <span class="unseen">{words('card.instead')}: </span>
          {fix.text}
        </p>
      )}
      {fix && model.refused.value === hint.id && <CopyWords text={fix.text} />}
      <div class="actions">
        {fix && model.refused.value !== hint.id && (
          <button type="button" class="do" onClick={() => void actions.use(hint)}>
            {words('card.use')}
          </button>
        )}
        <span class="gap" />
        <WaysOut hint={hint} />
        <kbd aria-hidden="true">Esc</kbd>
      </div>
    </Layer>
  );
}
