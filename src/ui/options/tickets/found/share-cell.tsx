import { useWords } from '../../../words';
import { languageOf } from '../../../words-in';
import { percentOf, shareText } from './numbers';

/** A share as a number and a bar; where another is tried, a second, thinner bar says what it would be. */
export function ShareCell({
  part,
  whole,
  wouldBe,
}: {
  part: number;
  whole: number;
  wouldBe?: number | undefined;
}) {
  const language = languageOf(useWords());
  const differs = wouldBe !== undefined && wouldBe !== part;
  return (
    <td class="share">
      <span>
        {shareText(part, whole, language)}
        {differs && <b> → {shareText(wouldBe, whole, language)}</b>}
      </span>
      <span class="bar" aria-hidden="true">
        <i style={{ width: `${percentOf(part, whole)}%` }} />
      </span>
      {differs && (
        <span class="bar then" aria-hidden="true">
          <i style={{ width: `${percentOf(wouldBe, whole)}%` }} />
        </span>
      )}
    </td>
  );
}
