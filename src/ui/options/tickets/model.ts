import { computed, signal } from '@preact/signals';
import type { OwnRuleSet } from '../../../model';
import { withRuleSets } from '../../../model/content';
import type { Desk } from '../desk';
import { hearingEverything } from './counting/hearings';
import { outcomeOf } from './counting/outcome';
import { noneSkipped } from './counting/skipped';
import type { Mapping } from './reading/columns';
import type { FirstLook } from './reading/first-look';
import type { Encoding } from './reading/text';
import { callerOf } from './running/calls';
import { startCrew } from './running/crew';
import { createRunner } from './running/runner';
import type { ReadingCalls } from './running/workers';
import { createTrying } from './trying';

/** Where the lead is with a file. */
export type Stage = 'empty' | 'looking' | 'mapping' | 'running' | 'paused' | 'done' | 'cancelled' | 'failed';

export type TicketsModel = ReturnType<typeof createTicketsModel>;

/**
 * A file on the lead's desk, from the drop to its counts. Texts are held in memory only, and few of them. `houseTitle` is
 * what the words of the house are called.
 */
export function createTicketsModel(desk: Desk, houseTitle: string) {
  const stage = signal<Stage>('empty');
  const file = signal<File | null>(null);
  const look = signal<FirstLook | null>(null);
  const mapping = signal<Partial<Mapping>>({});
  const fault = signal('');
  const runner = createRunner();
  const { advance, skipped, counted } = runner;
  /** The changed rule sets that the counts are of. */
  const reviewed = signal<readonly OwnRuleSet[]>([]);
  let deciding = Promise.resolve();
  const trying = createTrying(desk, houseTitle);

  const isStale = computed(() => {
    const candidates = desk.candidates.value;
    return candidates.length > 0 && candidates !== reviewed.value;
  });
  const changedCounts = computed(() => {
    const { now = null, changed = null } = counted.value ?? {};
    return desk.candidates.value.length && !isStale.value ? changed : now;
  });

  const found = computed(() => counted.value && outcomeOf(counted.value.now, trying.inForce.value));
  const wouldBe = computed(() => {
    if (!trying.hasChanges.value) return found.value;
    return changedCounts.value && outcomeOf(changedCounts.value, trying.tried.value);
  });

  function fail(reason: unknown): void {
    fault.value = reason instanceof Error ? reason.message : String(reason);
    stage.value = 'failed';
  }

  /** Looks at the file once more, while what was seen of it stays in view. */
  async function lookAgain(encoding?: Encoding): Promise<void> {
    const given = file.value;
    if (!given) return;
    const reader = callerOf<ReadingCalls>(desk.ticketWorkers.reader());
    try {
      const seen = await reader.ask('lookAt', given, desk.settings.value.ownAddresses, encoding);
      if (file.value !== given) return;
      look.value = seen;
      mapping.value = seen.guess;
    } catch (reason) {
      fail(reason);
    } finally {
      reader.end();
    }
  }

  function crewFor(given: File, { encoding, isTable }: FirstLook) {
    const candidates = desk.candidates.value;
    const { reply = '', ...others } = mapping.value;
    const { content } = desk.stored.value;
    reviewed.value = candidates;
    return startCrew(
      desk.ticketWorkers,
      {
        file: given,
        encoding,
        mapping: isTable ? { ...others, reply } : null,
        ownAddresses: desk.settings.value.ownAddresses,
      },
      {
        content,
        changed: candidates.length ? withRuleSets(content, candidates) : null,
        settings: hearingEverything(trying.settings.value, trying.sets.value),
      },
    );
  }

  async function review(): Promise<void> {
    const [given, seen] = [file.value, look.value];
    if (!given || !seen) return;
    stage.value = 'running';
    try {
      await deciding;
      await runner.start(crewFor(given, seen));
      if (stage.peek() !== 'cancelled') stage.value = 'done';
    } catch (reason) {
      fail(reason);
    }
  }

  return {
    ...trying,
    stage,
    file,
    look,
    mapping,
    fault,
    advance,
    skipped,
    counted,
    isStale,
    areNamesHidden: signal(false),
    /** What is found as it is in force, and as it was changed to try. */
    found,
    wouldBe,
    /** The rules that were met; of changed ones, with the examples that they find now. */
    rules: computed(() => {
      const all = [...(counted.value?.now.rules ?? []), ...(changedCounts.value?.rules ?? [])];
      return [...new Map(all.map((rule) => [rule.id, rule])).values()];
    }),
    async take(given: File): Promise<void> {
      file.value = given;
      stage.value = 'looking';
      await lookAgain();
      if (stage.peek() !== 'looking') return;
      trying.where.value = look.value?.origin ?? 'everywhere';
      stage.value = 'mapping';
    },
    lookAgain,
    /** Looks again once something is decided that the file is read by; a review waits for it as well. */
    async lookOnce(decided: Promise<void>): Promise<void> {
      deciding = decided.catch(() => {
        // The desk says that it was not kept.
      });
      await deciding;
      await lookAgain();
    },
    review,
    pause(): void {
      runner.pause();
      stage.value = 'paused';
    },
    resume(): void {
      runner.resume();
      stage.value = 'running';
    },
    cancel(): void {
      stage.value = 'cancelled';
      runner.cancel();
    },
    /** Puts what is tried into force; from then on it is what is found now. */
    async takeChanges(): Promise<void> {
      const now = changedCounts.peek();
      await trying.putIntoForce();
      if (now) counted.value = { now, changed: null };
      trying.tryNothing();
    },
    /** Back to the file's columns, to review it once more. */
    mapAgain(): void {
      stage.value = 'mapping';
    },
    /** Lets go of the file and all that was counted; changed rule sets wait for the next one. */
    startOver(): void {
      file.value = null;
      look.value = null;
      counted.value = null;
      trying.hearAsInForce();
      skipped.value = noneSkipped;
      stage.value = 'empty';
    },
  };
}
