import { useWords } from '../../../words';
import { languageOf } from '../../../words-in';
import { useTickets } from '../context';
import { AgentTable } from './agent-table';
import { Comparison } from './comparison';
import { countText, shareText } from './numbers';
import { PhraseTable } from './phrase-table';
import { SaveCounts } from './save-counts';
import { SetTable } from './set-table';
import { Weeks } from './weeks';

/** What was found, as counts, while the review goes on and after. */
export function Found() {
  const words = useWords();
  const language = languageOf(words);
  const model = useTickets();
  const [now, wouldBe] = [model.found.value, model.wouldBe.value];
  if (!now || !wouldBe) return null;
  const rules = model.rules.value;
  return (
    <>
      <section aria-labelledby="tickets-found">
        <h2 id="tickets-found">{words('options.tickets.found')}</h2>
        <p>
          {words('options.tickets.flagged', [
            countText(now.flagged, language),
            countText(now.replies, language),
            shareText(now.flagged, now.replies, language),
          ])}
        </p>
        {now.unread > 0 && <p class="note">{words('options.tickets.unread', now.unread)}</p>}
        <Comparison now={now} wouldBe={wouldBe} />
        <SetTable now={now} wouldBe={wouldBe} rules={rules} />
        <SaveCounts now={now} wouldBe={wouldBe} rules={rules} />
      </section>
      <Weeks now={now} wouldBe={wouldBe} rules={rules} />
      <AgentTable now={now} wouldBe={wouldBe} />
      <PhraseTable phrases={wouldBe.phrases} />
    </>
  );
}
