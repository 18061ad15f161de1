import { useWords } from '../../../words';
import { useTickets } from '../context';
import { AgentTable } from './agent-table';
import { Comparison } from './comparison';
import { shareText } from './numbers';
import { PhraseTable } from './phrase-table';
import { SetTable } from './set-table';
import { Weeks } from './weeks';

/** What was found, as counts, while the review goes on and after. */
export function Found() {
  const words = useWords();
  const model = useTickets();
  const [now, wouldBe, all] = [model.found.value, model.wouldBe.value, model.counts.value];
  if (!now || !wouldBe || !all) return null;
  return (
    <>
      <section aria-labelledby="tickets-found">
        <h2 id="tickets-found">{words('options.tickets.found')}</h2>
        <p>
          {words('options.tickets.flagged', [
            `${now.flagged}`,
            `${now.replies}`,
            shareText(now.flagged, now.replies),
          ])}
        </p>
        {now.unread > 0 && <p class="note">{words('options.tickets.unread', now.unread)}</p>}
        <Comparison now={now} wouldBe={wouldBe} rules={all.rules} />
        <SetTable now={now} wouldBe={wouldBe} rules={all.rules} />
      </section>
      <Weeks now={now} wouldBe={wouldBe} />
      <AgentTable now={now} wouldBe={wouldBe} />
      <PhraseTable phrases={wouldBe.phrases} />
    </>
  );
}
