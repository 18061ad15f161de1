import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { OwnRuleSet, TrialFinding } from '../../../model';
import { useWords } from '../../words';
import { useDesk } from '../context';

/** How long typing rests before the words are tried, in milliseconds. */
const REST = 300;

/** What was found in a text; null where it could not be tried. */
interface Found {
  text: string;
  findings: readonly TrialFinding[] | null;
}

/** A box to try the rules in: what they flag is underlined as one types. */
export function TryBox({ set }: { set: OwnRuleSet }) {
  const words = useWords();
  const desk = useDesk();
  const text = useSignal('');
  const found = useSignal<Found>({ text: '', findings: [] });
  const written = JSON.stringify(set);
  const typed = text.value;
  useEffect(() => {
    let isStale = false;
    const timer = setTimeout(async () => {
      const trial = await desk.tryOut(set, typed).catch(() => null);
      if (!isStale) found.value = { text: typed, findings: trial && trial.findings };
    }, REST);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [written, typed]);
  const { text: tried, findings } = found.value;
  const isKnown = tried === typed;
  return (
    <div class="try">
      <label class="labelled">
        <span>{words('options.own.try')}</span>
        <span class="layers">
          <span class="drawn" aria-hidden="true">
            {isKnown && findings ? underlined(typed, findings) : typed}
          </span>
          <textarea
            class="field"
            rows={3}
            value={typed}
            placeholder={words('options.own.tryHelp')}
            onInput={({ currentTarget }) => (text.value = currentTarget.value)}
          />
        </span>
      </label>
      <p class="note" role="status">
        {typed &&
          isKnown &&
          (findings ? words('options.own.tryFound', findings.length) : words('options.own.untried'))}
      </p>
    </div>
  );
}

function underlined(text: string, findings: readonly TrialFinding[]) {
  let at = 0;
  const parts = findings
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0))
    .map(({ start, end, severity }) => {
      const before = text.slice(at, start);
      at = end;
      return [before, <mark class={`line-${severity}`}>{text.slice(start, end)}</mark>];
    });
  return [...parts, text.slice(at)];
}
