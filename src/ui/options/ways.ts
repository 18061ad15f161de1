import type {
  Content,
  CountsByDay,
  Decisions,
  Everything,
  Fault,
  GivenFile,
  Imported,
  OwnRuleSet,
  Seal,
  TeamFile,
  Trial,
} from '../../model';
import type { Issue } from '../../model/sharing';
import type { TicketWorkers } from './tickets/running/workers';

/** What the page can do with the browser. */
export interface DeskWays {
  /** What is stored now. */
  readEverything(): Promise<Everything>;
  change(change: (own: Decisions) => Decisions): Promise<unknown>;
  changeContent(change: (own: Content) => Content): Promise<void>;
  changeTeamFile(file: TeamFile | null): Promise<void>;
  forgetSetAside(): Promise<void>;
  /** Tries a rule set on its examples and on a text. */
  tryOut(set: OwnRuleSet, text: string): Promise<Trial>;
  /** Reads files of rule sets, and tries each. */
  readRuleSets(files: readonly GivenFile[]): Promise<Imported>;
  /** Hands rule sets to the person as a file. */
  saveRuleSets(sets: readonly OwnRuleSet[]): Promise<void>;
  /** Reads a team file, with who vouches for it. */
  readTeamFile(file: GivenFile): Promise<GivenTeamFile>;
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
  faults: readonly Fault[];
  seal: Seal;
  /** Somebody is trusted here, and it isn't who made this file. */
  warns: boolean;
}
