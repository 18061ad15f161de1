import { hintsOf, sumOf } from '../../../model/progress';
import { useDesk } from '../../options/context';
import { useWords } from '../../words';
import { HintCells, HintHeads } from '../hint-cells';
import { meanScore } from '../periods';
import { teamDays, type Member } from './members';

/** A row for each agent, and one for all of them together. */
export function TeamTable() {
  const words = useWords();
  const { handedOver } = useDesk();
  const members = handedOver.value;
  const remove = (member: Member): void => {
    handedOver.value = members.filter((each) => each !== member);
  };
  const rename = (member: Member, name: string): void => {
    handedOver.value = members.map((each) => (each === member ? { ...each, name } : each));
  };
  return (
    <section aria-labelledby="agents">
      <h2 id="agents">{words('options.progress.agents')}</h2>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{words('options.progress.agent')}</th>
            <th scope="col">{words('progress.columns.replies')}</th>
            <th scope="col">{words('progress.columns.score')}</th>
            <HintHeads />
            <td />
          </tr>
        </thead>
        <tbody>
          {members.map((member, at) => (
            // Two agents may be called the same.
            <tr key={at}>
              <th scope="row">
                <input
                  class="field"
                  aria-label={words('options.progress.agentNamed', [member.name])}
                  value={member.name}
                  onChange={({ currentTarget }) => rename(member, currentTarget.value)}
                />
              </th>
              <Figures days={member.days} />
              <td>
                <button
                  type="button"
                  class="quiet"
                  aria-label={words('options.progress.removeNamed', [member.name])}
                  onClick={() => remove(member)}
                >
                  {words('options.progress.remove')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
        {members.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{words('options.progress.all')}</th>
              <Figures days={teamDays(members)} />
              <td />
            </tr>
          </tfoot>
        )}
      </table>
      <p class="note">{words('progress.columns.help')}</p>
    </section>
  );
}

function Figures({ days }: Pick<Member, 'days'>) {
  const counts = sumOf(Object.values(days));
  return (
    <>
      <td>{counts.replies}</td>
      <td>
        <b>{meanScore(counts)}</b>
      </td>
      <HintCells counts={hintsOf(counts)} />
    </>
  );
}
