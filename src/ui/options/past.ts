import { computed, signal } from '@preact/signals';

/** Something that was done at the desk, and how to take it back. */
interface Deed {
  /** What it was: a change that is in force, or a rule set that was closed unsaved. */
  kind: 'changed' | 'closed';
  takeBack(): unknown;
}

/** What was done at the desk, to be taken back the last thing first. */
export function createPast() {
  const deeds = signal<readonly Deed[]>([]);
  return {
    /** What undo would take back now; null when there is nothing. */
    lastDone: computed(() => deeds.value.at(-1)?.kind ?? null),
    remember(kind: Deed['kind'], takeBack: Deed['takeBack']): void {
      deeds.value = [...deeds.value, { kind, takeBack }];
    },
    /** Takes the last deed back; what was changed elsewhere since stays. */
    async undo(): Promise<void> {
      const last = deeds.value.at(-1);
      if (!last) return;
      deeds.value = deeds.value.slice(0, -1);
      await last.takeBack();
    },
  };
}
