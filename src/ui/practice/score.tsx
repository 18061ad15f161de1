import type { Review } from '../../model';
import { SeverityMark } from '../shared/severity-mark';
import { ScoreMeter } from '../shared/score-meter';
import { useWords, type Translate } from '../words';
import type { PracticeModel } from './model';

/** What the reply comes to, beside it. */
export function Score({ model }: { model: PracticeModel }) {
  const words = useWords();
  const review = model.review.value;
  return (
    <aside aria-labelledby="score-title">
      <h2 id="score-title">{words('practice.score')}</h2>
      {review?.lang && (
        <ScoreMeter score={review.score} label={words('list.score', [Math.round(review.score)])} />
      )}
      <p role="status">{verdict(review, words)}</p>
      {review && review.findings.length > 0 && <Sets review={review} />}
    </aside>
  );
}

/** The rule sets met, each once, gravest first. */
function Sets({ review }: { review: Review }) {
  const words = useWords();
  const firsts = review.findings.filter(
    ({ title }, index) => review.findings.findIndex((other) => other.title === title) === index,
  );
  return (
    <ul class="sets" role="list">
      {firsts.map(({ title, severity }) => (
        <li key={title}>
          <SeverityMark severity={severity} />
          {title}
          <span class="unseen">: {words(`severity.${severity}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function verdict(review: Review | null, words: Translate): string {
  if (!review) return words('practice.scoreNone');
  if (!review.lang) return words('practice.scoreLanguage');
  const count = review.findings.length;
  return count === 0 ? words('practice.scoreClear') : words('practice.scoreHints', count);
}
