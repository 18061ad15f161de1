import { useDesk } from '../../options/context';
import { useWords } from '../../words';
import { ruleName, setName } from '../names';
import { dismissedMost } from './members';

/** The rules that agents send away most: they may be rules to mend. */
export function DismissedMost() {
  const words = useWords();
  const desk = useDesk();
  const rules = dismissedMost(desk.handedOver.value);
  return (
    <section aria-labelledby="dismissed">
      <h2 id="dismissed">{words('options.progress.dismissed')}</h2>
      <p class="lede">{words('options.progress.dismissedLede')}</p>
      {rules.length === 0 && <p class="empty">{words('options.progress.dismissedNone')}</p>}
      {rules.length > 0 && (
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{words('progress.columns.rule')}</th>
              <th scope="col">{words('progress.columns.shown')}</th>
              <th scope="col">{words('progress.columns.dismissed')}</th>
              <th scope="col">{words('options.progress.share')}</th>
              <th scope="col">{words('options.progress.byAgents')}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map(({ rule, set, counts, share, agents }) => (
              <tr key={rule}>
                <th scope="row">
                  <b>{setName(set, desk.sets.value, words)}</b>
                  <small>{ruleName(rule, desk.rules.value)}</small>
                </th>
                <td>{counts.shown}</td>
                <td>{counts.dismissed}</td>
                <td>
                  <b>{Math.round(100 * share)}%</b>
                </td>
                <td>{agents}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
