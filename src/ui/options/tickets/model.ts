import { computed, signal } from '@preact/signals';
import type { OwnRuleSet } from '../../../model';
import { withRuleSets } from '../../../model/content';
import type { Desk } from '../desk';
import { hearingEverything } from './counting/hearings';
import { createLedger, type Counted, type Ledger } from './counting/ledger';
import { outcomeOf } from './counting/outcome';
import { noneSkipped } from './counting/skipped';
import type { Mapping } from './reading/columns';
import type { FirstLook } from './reading/source';
import type { Encoding } from './reading/text';
import { callerOf } from './running/calls';
import { createClock } from './running/clock';
import { dismissCrew, startCrew } from './running/crew';
import { startRun, type Progress, type Run } from './running/run';
import type { ReadingCalls } from './running/workers';
import { createTrying } from './trying';

/** Where the lead is with a file. */
export type Stage = 'empty' | 'looking' | 'mapping' | 'running' | 'paused' | 'done' | 'cancelled' | 'failed';

/** How far a run is. */
export interface Advance {
  replies: number;
  bytesRead: number;
  /** Without pauses. */
  elapsedInMs: number;
}

const noAdvance: Advance = { replies: 0, bytesRead: 0, elapsedInMs: 0 };

/** How often a run is shown anew, in milliseconds: how far it is, and what it found so far. */
const ADVANCE = 250;
const COUNTS = 1500;

export type TicketsModel = ReturnType<typeof createTicketsModel>;

/** A file on the lead's desk, from the drop to its counts. Texts are held in memory only, and few of them. */
export function createTicketsModel(desk: Desk) {
  const stage = signal<Stage>('empty');
  const file = signal<File | null>(null);
  const look = signal<FirstLook | null>(null);
  const mapping = signal<Partial<Mapping>>({});
  const fault = signal('');
  const advance = signal(noAdvance);
  const skipped = signal(noneSkipped);
  const counted = signal<Counted | null>(null);
  /** The changed rule sets that the counts are of. */
  const reviewed = signal<readonly OwnRuleSet[]>([]);
  const trying = createTrying(desk);
  let run: Run | null = null;
  let clock = createClock();

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

  async function lookAgain(encoding?: Encoding): Promise<void> {
    if (!file.value) return;
    stage.value = 'looking';
    const reader = callerOf<ReadingCalls>(desk.ticketWorkers.reader());
    try {
      const seen = await reader.ask('lookAt', file.value, desk.settings.value.ownAddresses, encoding);
      look.value = seen;
      mapping.value = seen.guess;
      trying.where.value = seen.origin ?? 'everywhere';
      stage.value = 'mapping';
    } catch (reason) {
      fail(reason);
    }
    reader.end();
  }

  function show(ledger: Ledger): void {
    const { replies, bytesRead } = ledger;
    advance.value = { replies, bytesRead, elapsedInMs: clock.elapsed() };
    skipped.value = ledger.skipped;
  }

  /** Adds up what a run brings, and shows it as often as it can be read. */
  function keepIn(ledger: Ledger): (progress: Progress) => void {
    const shown = { advance: 0, counts: 0 };
    return (progress) => {
      ledger.add(progress);
      const elapsed = clock.elapsed();
      if (elapsed - shown.advance > ADVANCE) {
        shown.advance = elapsed;
        show(ledger);
      }
      if (elapsed - shown.counts > COUNTS) {
        shown.counts = elapsed;
        counted.value = ledger.counts();
      }
    };
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
        isChat: trying.where.value === 'chat',
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
    clock = createClock();
    counted.value = null;
    const ledger = createLedger();
    const crew = crewFor(given, seen);
    run = startRun(crew, keepIn(ledger));
    stage.value = 'running';
    show(ledger);
    try {
      await run.ended;
      show(ledger);
      counted.value = ledger.counts();
      if (stage.peek() !== 'cancelled') stage.value = 'done';
    } catch (reason) {
      fail(reason);
    }
    dismissCrew(crew);
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
    take(given: File): Promise<void> {
      file.value = given;
      return lookAgain();
    },
    lookAgain,
    review,
    pause(): void {
      clock.pause();
      run?.pause();
      stage.value = 'paused';
    },
    resume(): void {
      clock.resume();
      run?.resume();
      stage.value = 'running';
    },
    cancel(): void {
      stage.value = 'cancelled';
      run?.cancel();
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
    /** Lets go of the file and all that was counted. */
    startOver(): void {
      file.value = null;
      look.value = null;
      counted.value = null;
      trying.tryNothing();
      skipped.value = noneSkipped;
      stage.value = 'empty';
    },
  };
}
