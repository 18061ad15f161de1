import { SeverityMark } from '../shared/severity-mark';
import { useWords } from '../words';
import { useCoach } from './context';
import { CopyWords } from './copy-words';
import type { Hint } from './hints';
import { WaysOut } from './ways-out';

/** One hint in the list: its words with "Show", or what is missing with "Add". */
export function HintRow({ hint }: { hint: Hint }) {
  const { model } = useCoach();
  const words = useWords();
  const { finding } = hint;
  return (
    <li class="row">
      <SeverityMark severity={finding.severity} />
      <div class="about">
        <b>{finding.title}</b>
        <span class="unseen">: {words(`severity.${finding.severity}`)}</span>
        {finding.span ? <q>{finding.text}</q> : <small>{finding.hint}</small>}
        {!finding.span && <WaysOut hint={hint} />}
        {finding.fix && model.refused.value === hint.id && <CopyWords text={finding.fix.text} />}
      </div>
      {finding.span ? <ShowButton hint={hint} /> : <AddButton hint={hint} />}
    </li>
  );
}

function ShowButton({ hint }: { hint: Hint }) {
  const { actions } = useCoach();
  const words = useWords();
  return (
    <button
      type="button"
      class="edge"
      aria-label={words('list.showNamed', [hint.finding.text])}
      onClick={(event) => actions.show(hint, event.detail === 0)}
    >
      {words('list.show')}
    </button>
  );
}

function AddButton({ hint }: { hint: Hint }) {
  const { actions } = useCoach();
  const words = useWords();
  const { fix } = hint.finding;
  if (!fix) return null;
  return (
    <button
      type="button"
      class="edge"
      title={fix.text}
      aria-label={words('list.addNamed', [fix.text])}
      onClick={() => void actions.use(hint)}
    >
      {words('list.add')}
    </button>
  );
}
