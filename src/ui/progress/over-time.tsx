import { useSignal } from '@preact/signals';
import { useWords } from '../words';
import { Choice } from '../options/choice';
import { useProgress } from './context';
import { PeriodTable } from './period-table';
import { periodsOf, type Step } from './periods';
import { ScoreChart } from './score-chart';

const steps: readonly Step[] = ['week', 'day'];

/** How the score goes, as a picture and in numbers. */
export function OverTime() {
  const words = useWords();
  const { days, today } = useProgress();
  const step = useSignal<Step>('week');
  const periods = periodsOf(days.value, step.value, today);
  return (
    <section aria-labelledby="over-time">
      <div class="headline">
        <h2 id="over-time">{words('progress.overTime')}</h2>
        <Choice
          label={words('progress.by')}
          name="step"
          options={steps.map((value) => ({ value, text: words(`progress.steps.${value}`) }))}
          value={step.value}
          change={(value) => (step.value = value)}
        />
      </div>
      <ScoreChart periods={periods} />
      <PeriodTable periods={periods} step={step.value} />
      <p class="note">{words('progress.columns.help')}</p>
    </section>
  );
}
