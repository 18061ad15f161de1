import { computed, signal } from '@preact/signals';
import type { Decisions, RuleSetSummary } from '../../../model';
import { HOUSE_SET, summaryOf, withRuleSets } from '../../../model/content';
import { holderOf, settingsAt } from '../../../model/standing';
import { withChoice } from '../../../model/choices';
import type { Desk } from '../desk';
import { circumstancesAt, onAt, pathAt, pathsAt, sensitivityAt, type Where } from '../rule-sets/where';
import { hearingsOf } from './counting/hearings';
import type { Hearing, Hearings } from './counting/outcome';

/** What a lead tries, beside what is in force. */
export type Trying = ReturnType<typeof createTrying>;

/**
 * Tries rule sets heard otherwise, or changed ones. Nothing of it is in force before `putIntoForce`. `houseTitle` is what
 * the words of the house are called: they are met like a rule set, though there is nothing to switch.
 */
export function createTrying(desk: Desk, houseTitle: string) {
  const where = signal<Where>('everywhere');
  const changes = signal<Hearings>({});
  const settings = computed(() => settingsAt(desk.standing.value, circumstancesAt(where.value)));
  const house = { id: HOUSE_SET, group: 'own', title: houseTitle, about: '', on: true } as const;
  const known = computed<readonly RuleSetSummary[]>(() => [...desk.sets.value, house]);
  const inForce = computed(() => hearingsOf(settings.value, known.value));
  const sets = computed<readonly RuleSetSummary[]>(() => {
    const changed = desk.candidates.value.map(summaryOf);
    const ids = new Set(changed.map(({ id }) => id));
    return [...known.value.filter(({ id }) => !ids.has(id)), ...changed];
  });
  const tried = computed<Hearings>(() => ({
    ...hearingsOf(settings.value, sets.value),
    ...changes.value,
  }));
  const heardOtherwise = computed(() =>
    sets.value.filter(({ id }) => id in changes.value && inForce.value[id] !== tried.value[id]),
  );

  async function decideHearings(): Promise<void> {
    const free = heardOtherwise
      .peek()
      .filter(
        ({ id }) =>
          !holderOf(
            desk.standing.peek(),
            ...pathsAt(where.peek(), 'sets', id),
            ...pathsAt(where.peek(), 'sensitivity', id),
          ),
      );
    if (free.length)
      await desk.decide((own) =>
        free.reduce((decisions, set) => withHearing(decisions, set, tried.peek()[set.id] ?? 'off'), own),
      );
  }

  function withHearing(own: Decisions, set: RuleSetSummary, hearing: Hearing): Decisions {
    const [standing, place] = [desk.standing.peek(), where.peek()];
    const on = hearing !== 'off';
    const { otherwise } = onAt(standing, place, set);
    const switched = withChoice(own, pathAt(place, 'sets', set.id), on === otherwise ? undefined : on);
    if (!on) return switched;
    const level = sensitivityAt(standing, place, set.id).otherwise;
    return withChoice(
      switched,
      pathAt(place, 'sensitivity', set.id),
      hearing === level ? undefined : hearing,
    );
  }

  function hearAsInForce(): void {
    changes.value = {};
  }

  return {
    /** The helpdesk, or the chats, whose settings hold for the file. */
    where,
    settings,
    /** All rule sets, changed ones in the place of those in force. */
    sets,
    inForce,
    tried,
    hasChanges: computed(() => heardOtherwise.value.length > 0 || desk.candidates.value.length > 0),
    isChanged: (set: string): boolean => desk.candidates.value.some((candidate) => candidate.set === set),
    tryHearing(set: string, hearing: Hearing): void {
      changes.value = { ...changes.value, [set]: hearing };
    },
    hearAsInForce,
    tryNothing(): void {
      hearAsInForce();
      desk.candidates.value = [];
    },
    /** Writes changed rule sets, and decides how all are heard; what somebody above decided stays. */
    async putIntoForce(): Promise<void> {
      const candidates = desk.candidates.peek();
      if (candidates.length) await desk.write((own) => withRuleSets(own, candidates));
      await decideHearings();
    },
  };
}
