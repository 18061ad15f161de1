import { useSignal } from '@preact/signals';
import { ScoreMeter } from '../shared/score-meter';
import { Twig } from '../shared/twig';
import { useWords } from '../words';
import { useCoach } from './context';
import { CustomerMoves } from './customer-moves';
import { HintRow } from './hint-row';
import { Layer } from './layer';
import { besideBox } from './place';

/** All that Virgil has to say of this reply, after what the customer said. */
export function List() {
  const { model } = useCoach();
  const view = model.view.value;
  return view.kind === 'list' ? <OpenList focus={view.focus} /> : null;
}

function OpenList({ focus }: { focus: boolean }) {
  const { model, actions } = useCoach();
  const words = useWords();
  const score = model.score.value;
  return (
    <Layer class="panel" label={words('list.title')} placing={besideBox} focus={focus}>
      <div class="head">
        <Twig />
        <b>{words('list.title')}</b>
        {score !== null && <ScoreMeter score={score} label={words('list.score', [Math.round(score)])} />}
        <button
          type="button"
          class="close"
          aria-label={words('card.close')}
          onClick={() => actions.close()}
        />
      </div>
      <div class="all">
        <CustomerMoves />
        <Hints />
        {model.said.value?.partial && <p class="nothing">{words('list.partial')}</p>}
      </div>
    </Layer>
  );
}

function Hints() {
  const { model } = useCoach();
  const words = useWords();
  const isWhole = useSignal(false);
  const { top, smaller } = model.shown.value;
  if (top.length === 0) return <Nothing />;
  const rows = isWhole.value ? [...top, ...smaller] : top;
  return (
    <>
      <ul class="rows" role="list" aria-label={words('list.hints')}>
        {rows.map((hint) => (
          <HintRow key={hint.id} hint={hint} />
        ))}
      </ul>
      {smaller.length > 0 && !isWhole.value && (
        <button type="button" class="more" onClick={() => (isWhole.value = true)}>
          {words('list.more', smaller.length)}
        </button>
      )}
    </>
  );
}

function Nothing() {
  const { model } = useCoach();
  const words = useWords();
  const { kind } = model.badge.value;
  return (
    <p class="nothing">{words(kind === 'clear' || kind === 'language' ? `list.${kind}` : 'list.quiet')}</p>
  );
}
