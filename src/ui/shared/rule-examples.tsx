import type { RuleSummary } from '../../model';
import { useWords } from '../words';
import { Example } from './example';

/** What a rule flags, and what it leaves alone; of each as many as asked for. */
export function RuleExamples({ rule, most }: { rule: RuleSummary; most?: number }) {
  const words = useWords();
  return (
    <dl class="examples">
      {(['bad', 'good'] as const).map((kind) => (
        <div key={kind}>
          <dt>{words(kind === 'bad' ? 'options.rules.flagged' : 'options.rules.fine')}</dt>
          {rule[kind].slice(0, most).map((example) => (
            <Example key={example.reply} example={example} severity={rule.severity} />
          ))}
        </div>
      ))}
    </dl>
  );
}
