import { useWords } from '../../../words';
import { useDesk } from '../../context';
import { AROUND, type CountedFinding } from '../counting/counted';
import { ruleText } from './rule-text';
import type { SetTableProps } from './set-table';

/** The rules of a set that were met, each with examples from the file. */
export function RuleCounts({ rules, now, wouldBe }: SetTableProps) {
  const words = useWords();
  const desk = useDesk();
  const often = ({ id }: { id: string }): number =>
    (now.rules.get(id) ?? wouldBe.rules.get(id))?.replies ?? 0;
  return (
    <ul role="list" class="rule-counts">
      {rules
        .toSorted((a, b) => often(b) - often(a))
        .map((rule) => {
          const replies = now.rules.get(rule.id)?.replies ?? 0;
          const after = wouldBe.rules.get(rule.id)?.replies ?? 0;
          return (
            <li key={rule.id}>
              <details>
                <summary>
                  <span class="number">{replies === after ? replies : `${replies} → ${after}`}</span>{' '}
                  {ruleText(rule, desk.rules.value)}
                </summary>
                <ul>
                  {rule.examples.map((example, at) => (
                    <Example key={at} {...example} />
                  ))}
                </ul>
                <p class="note">{words('options.tickets.examples', rule.examples.length)}</p>
              </details>
            </li>
          );
        })}
    </ul>
  );
}

function Example({ before, text, after, severity }: CountedFinding) {
  const words = useWords();
  return (
    <li class="example">
      {text ? (
        <>
          {before.length === AROUND && '… '}
          {before}
          <mark class={`line-${severity}`}>{text}</mark>
          {after}
          {after.length === AROUND && ' …'}
        </>
      ) : (
        <>
          <em>{words('options.tickets.missing')}</em> {after}
        </>
      )}
    </li>
  );
}
