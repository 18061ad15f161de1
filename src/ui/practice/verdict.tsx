import type { Review } from '../../model';
import { Chip } from '../shared/chip';
import { SeverityMark } from '../shared/severity-mark';
import { useWords } from '../words';

/** What Virgil says of a reply that was compared: the customer's moves, and what is left to mend. */
export function Verdict({ review }: { review: Review }) {
  const words = useWords();
  if (!review.lang) return <p class="verdict">{words('practice.scoreLanguage')}</p>;
  const moves = new Map(review.signals.map((signal) => [signal.says, signal]));
  return (
    <div class="verdict">
      {moves.size > 0 && (
        <ul class="chips" role="list">
          {[...moves.values()].map(({ says, met }) => (
            <Chip key={says} says={says} met={met} />
          ))}
        </ul>
      )}
      {review.findings.length === 0 ? (
        <p>{words('practice.compared.clean')}</p>
      ) : (
        <Findings findings={review.findings} />
      )}
    </div>
  );
}

function Findings({ findings }: Pick<Review, 'findings'>) {
  const words = useWords();
  return (
    <ul class="findings" role="list">
      {findings.map(({ rule, span, title, severity, hint }) => (
        <li key={`${rule} ${span?.start}`}>
          <SeverityMark severity={severity} />
          <span>
            <b>{title}</b> <span class="unseen">({words(`severity.${severity}`)})</span> {hint}
          </span>
        </li>
      ))}
    </ul>
  );
}
