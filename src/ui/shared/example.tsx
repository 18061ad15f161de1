import type { RuleExample, Severity } from '../../model';
import { useWords } from '../words';

/** An example; what stands in brackets is underlined as it would be in a reply. */
export function Example({ example, severity }: { example: RuleExample; severity: Severity }) {
  const words = useWords();
  const [before = '', marked, after = ''] = example.reply.split(/\[([^[\]]*)\]/, 3);
  return (
    <dd>
      {example.customer !== undefined && <small>{words('options.rules.customer', [example.customer])}</small>}
      {before}
      {marked !== undefined && <mark class={`line-${severity}`}>{marked}</mark>}
      {after}
    </dd>
  );
}
