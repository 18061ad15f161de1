import { lately } from '../../../model/progress';
import { useWords } from '../../words';
import { useDesk } from '../context';

/** How often some rules spoke lately; nothing where nobody has counted yet. */
export function TimesShown({ belongs }: { belongs(rule: string): boolean }) {
  const words = useWords();
  const shown = useDesk().shown.value;
  if (!shown) return null;
  const times = [...shown].reduce((sum, [rule, each]) => sum + (belongs(rule) ? each : 0), 0);
  return <small class="times">{words('options.rules.times', times, [times, lately])}</small>;
}
