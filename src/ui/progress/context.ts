import { computed, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Progress, RuleSetSummary, RuleSummary } from '../../model';

/** What the page can do with the browser. */
export interface ProgressWays {
  /** The address of the practice desk. */
  practicePage: string;
  /** Forgets all counts. */
  forget(): Promise<void>;
  /** Keeps them again, where nothing was counted since. */
  restore(progress: Progress): Promise<void>;
  /** Hands the counts to the person as a file. */
  handOver(): void;
  /** What is in that file. */
  written(): string;
}

export interface ProgressState extends ProgressWays {
  progress: Progress;
  /** The day that the page is read on. */
  today: string;
  sets: readonly RuleSetSummary[];
}

export type ProgressModel = ReturnType<typeof createProgressModel>;

/** What "My progress" shows: always what is kept. */
export function createProgressModel({ progress: first, today, sets, ...ways }: ProgressState) {
  const progress = signal(first);
  const forgotten = signal<Progress | null>(null);
  const rules = signal<Readonly<Record<string, readonly RuleSummary[]>>>({});
  return {
    ...ways,
    /** What was forgotten while the page was open. */
    forgotten: computed(() => forgotten.value),
    async forget(): Promise<void> {
      const before = progress.peek();
      await ways.forget();
      forgotten.value = before;
    },
    async bringBack(): Promise<void> {
      const before = forgotten.peek();
      if (before) await ways.restore(before);
      forgotten.value = null;
    },
    today,
    sets,
    days: computed(() => progress.value.days),
    /** The rules of built-in sets, by set; they arrive after the page. */
    rules: computed(() => rules.value),
    counted(next: Progress): void {
      progress.value = next;
    },
    arrived(next: Readonly<Record<string, readonly RuleSummary[]>>): void {
      rules.value = next;
    },
  };
}

export const ProgressContext = createContext<ProgressModel | null>(null);

/** The progress around this component. Throws when there is none. */
export function useProgress(): ProgressModel {
  const model = useContext(ProgressContext);
  if (!model) throw new Error('This part was mounted outside of a page about progress.');
  return model;
}
