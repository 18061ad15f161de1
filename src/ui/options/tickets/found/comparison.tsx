import { useWords } from '../../../words';
import { languageOf } from '../../../words-in';
import { useTickets } from '../context';
import type { Outcome } from '../counting/outcome';
import { countText, shareText } from './numbers';

/** What would be found with the rule sets as they were tried, beside what is found now; and the ways on from there. */
export function Comparison({ now, wouldBe }: { now: Outcome; wouldBe: Outcome }) {
  const words = useWords();
  const language = languageOf(words);
  const { stage, hasChanges, isStale, takeChanges, tryNothing, review } = useTickets();
  if (!hasChanges.value) return <p role="status" />;
  return (
    <>
      <p role="status" class="notice compared">
        {isStale.value
          ? words('options.tickets.stale')
          : words('options.tickets.compared', [
              countText(now.flagged, language),
              shareText(now.flagged, now.replies, language),
              countText(wouldBe.flagged, language),
              shareText(wouldBe.flagged, wouldBe.replies, language),
            ])}
      </p>
      <div class="actions">
        {!isStale.value && (
          <button type="button" class="do" onClick={() => void takeChanges()}>
            {words('options.tickets.takeChanges')}
          </button>
        )}
        {isStale.value && (stage.value === 'done' || stage.value === 'cancelled') && (
          <button type="button" class="do" onClick={() => void review()}>
            {words('options.tickets.start')}
          </button>
        )}
        <button type="button" class="plain" onClick={tryNothing}>
          {words('options.tickets.tryNothing')}
        </button>
      </div>
    </>
  );
}
