/** Nobody is helped by the difference between a 0 and a 9. */
const least = 10;

/** A score from 0 to 100 as a number and a bar; `label` says it to a screen reader. */
export function ScoreMeter({ score, label }: { score: number; label: string }) {
  return (
    <span class="score" role="img" aria-label={label}>
      {score < least ? `<${least}` : Math.round(score)}
      <span class="meter">
        <i style={{ width: `${score}%` }} />
      </span>
    </span>
  );
}
