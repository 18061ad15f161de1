import { computed, signal } from '@preact/signals';
import type {
  Content,
  CountsByDay,
  Decisions,
  OwnRuleSet,
  Progress,
  RuleSetSummary,
  RuleSummary,
  Seal,
  Settings,
  Standing,
  TeamFile,
  Trial,
} from '../../model';
import { changesBetween, takeBack, type ChoiceChange } from '../../model/choices';
import { summaryOf } from '../../model/content';
import { noProgress, shownLately } from '../../model/progress';
import type { Issue } from '../../model/sharing';
import { ownOf, settingsOf } from '../../model/standing';
import type { Member } from '../progress/team/members';
import type { TicketWorkers } from './tickets/running/workers';

/** Everything that was decided and written, as the page shows it. */
export interface Stored {
  standing: Standing;
  settings: Settings;
  /** Written in this browser. */
  own: Content;
  team: TeamFile | null;
  /** All rule sets and words in force. */
  content: Content;
  /** Parts of the company's policy that could not be understood. */
  misread: readonly string[];
  /** What could not be read and was set aside. */
  setAside: Readonly<Record<string, unknown>> | null;
}

/** What the page can do with the browser. */
export interface Ways {
  change(change: (own: Decisions) => Decisions): Promise<unknown>;
  changeContent(change: (own: Content) => Content): Promise<void>;
  changeTeamFile(file: TeamFile | null): Promise<void>;
  forgetSetAside(): Promise<void>;
  /** Tries a rule set on its examples and on a text. */
  tryOut(set: OwnRuleSet, text: string): Promise<Trial>;
  /** Reads files of rule sets, and tries each. */
  readRuleSets(files: readonly { name: string; text: string }[]): Promise<Imported>;
  /** Hands rule sets to the person as a file. */
  saveRuleSets(sets: readonly OwnRuleSet[]): Promise<void>;
  /** Reads a team file, with who vouches for it. */
  readTeamFile(file: { name: string; text: string }): Promise<GivenTeamFile>;
  /** Trusts whoever signed a file, from now on. */
  trustSigner(file: TeamFile): Promise<void>;
  /** What was said of the last team file that was handed out. */
  readIssue(): Promise<Issue>;
  /** Hands a team file to the person; returns its version. */
  saveTeamFile(issue: Issue, isSigned: boolean): Promise<number>;
  /** Reads counts that an agent handed over; null when a file holds none. */
  readHandedOver(text: string): CountsByDay | null;
  /** The day that the page is read on. */
  today: string;
  /** Begins anew, in the language that is in force by now. */
  restart(): void;
  /** Hands a text, or something else, to the person as a file. */
  save(name: string, content: string | Blob): void;
  /** Starts what reads and reviews past tickets. */
  ticketWorkers: TicketWorkers;
}

/** A team file as it was handed in; without `taken`, `faults` say why. */
export interface GivenTeamFile {
  taken: TeamFile | null;
  faults: readonly { file: string; line: number; reason: string }[];
  seal: Seal;
  /** Somebody is trusted here, and it isn't who made this file. */
  warns: boolean;
}

/** What files of rule sets hold; where there is a fault, none is to be taken. */
export interface Imported {
  sets: readonly OwnRuleSet[];
  faults: readonly { file: string; line: number; reason: string }[];
}

type TakeBack = () => Promise<unknown>;

export type Desk = ReturnType<typeof createDesk>;

/** The lead's desk: what is shown is always what is stored, and every decision can be taken back. */
export function createDesk(first: Stored, shipped: readonly RuleSetSummary[], ways: Ways) {
  const stored = signal(first);
  const isSyncRefused = signal(false);
  const done = signal<readonly TakeBack[]>([]);
  const rules = signal<Readonly<Record<string, readonly RuleSummary[]>>>({});
  const progress = signal(noProgress);

  return {
    ...ways,
    /** What agents handed over; nothing of it is kept beyond the page. */
    handedOver: signal<readonly Member[]>([]),
    stored: computed(() => stored.value),
    standing: computed(() => stored.value.standing),
    settings: computed(() => settingsOf(stored.value.standing)),
    own: computed(() => ownOf(stored.value.standing)),
    sets: computed(() => [...shipped, ...stored.value.content.ruleSets.map(summaryOf)]),
    /** The rules of built-in sets, by set; they arrive after the page. */
    rules: computed(() => rules.value),
    /** How often each rule spoke lately in this browser; null where nothing was counted. */
    shown: computed(() => shownLately(progress.value.days, ways.today)),
    /** The rules that went quiet by themselves. */
    rested: computed(() => progress.value.rested),
    /** What is the person's own could not be shared with their other browsers. */
    isSyncRefused,
    canUndo: computed(() => done.value.length > 0),
    arrived(next: Readonly<Record<string, readonly RuleSummary[]>>): void {
      rules.value = next;
    },
    counted(next: Progress): void {
      progress.value = next;
    },
    refresh(next: Stored): void {
      stored.value = next;
    },
    /** Decides something, so that it can be taken back. */
    async decide(change: (own: Decisions) => Decisions): Promise<void> {
      let made: readonly ChoiceChange[] = [];
      await ways.change((own) => {
        const next = change(own);
        made = changesBetween(own, next);
        return next;
      });
      if (made.length) done.value = [...done.value, () => ways.change((own) => takeBack(own, made))];
    },
    /** Changes what is written in this browser, so that it can be taken back. */
    async write(change: (own: Content) => Content): Promise<void> {
      let before = first.own;
      await ways.changeContent((own) => {
        before = own;
        return change(own);
      });
      done.value = [...done.value, () => ways.changeContent(() => before)];
    },
    /** Takes the last change back; of decisions, those that were made elsewhere since stay. */
    async undo(): Promise<void> {
      const last = done.value.at(-1);
      if (!last) return;
      done.value = done.value.slice(0, -1);
      await last();
    },
  };
}
