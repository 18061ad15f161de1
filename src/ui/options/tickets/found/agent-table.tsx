import { Switch } from '../../../shared/switch';
import { useWords } from '../../../words';
import { useTickets } from '../context';
import type { Outcome } from '../counting/outcome';
import { ShareCell } from './share-cell';

/** Agents that are shown. */
const SHOWN = 50;

/** The same by agent, where the file names any; their names can be hidden. */
export function AgentTable({ now, wouldBe }: { now: Outcome; wouldBe: Outcome }) {
  const words = useWords();
  const { areNamesHidden } = useTickets();
  if (!now.agents.length) return null;
  return (
    <section aria-labelledby="tickets-agents">
      <h2 id="tickets-agents">{words('options.tickets.agents')}</h2>
      <Switch on={areNamesHidden.value} change={(on) => (areNamesHidden.value = on)}>
        {words('options.tickets.hideNames')}
      </Switch>
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">{words('options.tickets.columns.agent')}</th>
            <th scope="col">{words('options.tickets.columns.replies')}</th>
            <th scope="col">{words('options.tickets.columns.flaggedShare')}</th>
          </tr>
        </thead>
        <tbody>
          {now.agents.slice(0, SHOWN).map(({ name, replies, flagged }, at) => (
            <tr key={name}>
              <th scope="row">
                {areNamesHidden.value ? words('options.tickets.agentNumber', [`${at + 1}`]) : name}
              </th>
              <td class="number">{replies}</td>
              <ShareCell
                part={flagged}
                whole={replies}
                wouldBe={wouldBe.agents.find((agent) => agent.name === name)?.flagged}
              />
            </tr>
          ))}
        </tbody>
      </table>
      {now.agents.length > SHOWN && (
        <p class="note">{words('options.words.more', now.agents.length - SHOWN)}</p>
      )}
    </section>
  );
}
