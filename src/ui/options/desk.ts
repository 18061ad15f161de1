import { computed, signal } from '@preact/signals';
import type {
  Content,
  Decisions,
  Everything,
  OwnRuleSet,
  Progress,
  RuleSetSummary,
  RuleSummary,
  TeamFile,
} from '../../model';
import { changesBetween, takeBack, type ChoiceChange } from '../../model/choices';
import { noContent, summaryOf, takeBackContent, withRuleSets } from '../../model/content';
import { noProgress, shownLately } from '../../model/progress';
import type { Issue } from '../../model/sharing';
import { settingsOf } from '../../model/standing';
import type { Member } from '../progress/team/members';
import type { Draft } from './own-rules/draft';
import { createPast } from './past';
import type { DeskWays } from './ways';

/** A rule set that is being written: as it was opened, and as it is by now. */
export interface Writing {
  first: Draft;
  draft: Draft;
}

export type Desk = ReturnType<typeof createDesk>;

/** The lead's desk: what is shown is always what is stored, and every decision can be taken back. */
export function createDesk(first: Everything, shipped: readonly RuleSetSummary[], ways: DeskWays) {
  const stored = signal(first);
  const isSyncRefused = signal(false);
  const isNotKept = signal(false);
  const { lastDone, remember, undo } = createPast();
  const writing = signal<Writing | null>(null);
  const rules = signal<Readonly<Record<string, readonly RuleSummary[]>>>({});
  const progress = signal(noProgress);
  const candidates = signal<readonly OwnRuleSet[]>([]);

  /** Says what was not kept, until something is. */
  const kept = async <T>(change: Promise<T>): Promise<T> => {
    try {
      const done = await change;
      isNotKept.value = false;
      return done;
    } catch (error) {
      isNotKept.value = true;
      throw error;
    }
  };
  /** A change is done when it is seen: news of what is stored may come later than what follows the change. */
  const seen = async (change: Promise<unknown>): Promise<void> => {
    await kept(change);
    stored.value = await ways.readEverything();
  };

  return {
    ...ways,
    /** What agents handed over; nothing of it is kept beyond the page. */
    handedOver: signal<readonly Member[]>([]),
    stored: computed(() => stored.value),
    standing: computed(() => stored.value.standing),
    settings: computed(() => settingsOf(stored.value.standing)),
    sets: computed(() => [...shipped, ...stored.value.content.ruleSets.map(summaryOf)]),
    /** The rules of built-in sets, by set; they arrive after the page. */
    rules: computed(() => rules.value),
    /** How often each rule spoke lately in this browser; null where nothing was counted. */
    shown: computed(() => shownLately(progress.value.days, ways.today)),
    /** The rules that went quiet by themselves. */
    rested: computed(() => progress.value.rested),
    /** What is the person's own could not be shared with their other browsers. */
    isSyncRefused,
    /** The browser refused to keep the last change; who made it hears the error, so that nothing is closed on it. */
    isNotKept: computed(() => isNotKept.value),
    lastDone,
    undo,
    /** Rule sets as they might be, to be tried on past tickets before they are in force. */
    candidates,
    tryLater(sets: readonly OwnRuleSet[]): void {
      candidates.value = withRuleSets({ ...noContent, ruleSets: candidates.value }, sets).ruleSets;
    },
    /** The rule set that is being written; it waits here while its author looks at another section. */
    writing,
    /** Files that were handed in to a section, until it is done with them. */
    handedIn: signal<{ section: string; files: readonly File[] } | null>(null),
    arrived(next: Readonly<Record<string, readonly RuleSummary[]>>): void {
      rules.value = next;
    },
    counted(next: Progress): void {
      progress.value = next;
    },
    refresh(next: Everything): void {
      stored.value = next;
    },
    /** Decides something, so that it can be taken back. */
    async decide(change: (own: Decisions) => Decisions): Promise<void> {
      let made: readonly ChoiceChange[] = [];
      const changed = ways.change((own) => {
        const next = change(own);
        made = changesBetween(own, next);
        return next;
      });
      await seen(changed);
      if (made.length) remember('changed', () => seen(ways.change((own) => takeBack(own, made))));
    },
    /** Changes what is written in this browser, so that it can be taken back. */
    async write(change: (own: Content) => Content): Promise<void> {
      let [before, after] = [first.own, first.own];
      const changed = ways.changeContent((own) => {
        [before, after] = [own, change(own)];
        return after;
      });
      await seen(changed);
      remember('changed', () => seen(ways.changeContent((own) => takeBackContent(own, before, after))));
    },
    /** Takes a team file in the place of the last one, or (null) does without, so that it can be taken back. */
    async takeTeamFile(file: TeamFile | null): Promise<void> {
      const before = stored.value.team;
      await seen(ways.changeTeamFile(file));
      remember('changed', () => seen(ways.changeTeamFile(before)));
    },
    /** Hands a team file to the person; returns its version. */
    saveTeamFile: (issue: Issue, isSigned: boolean): Promise<number> =>
      kept(ways.saveTeamFile(issue, isSigned)),
    /** Closes the rule set that is being written without saving it; what was written can be had back. */
    leaveDraft(): void {
      const left = writing.value;
      writing.value = null;
      if (left && left.draft !== left.first) remember('closed', () => (writing.value = left));
    },
  };
}
