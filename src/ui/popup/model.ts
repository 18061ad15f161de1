import { computed, signal } from '@preact/signals';
import {
  GROUPS,
  type Decider,
  type Decisions,
  type Group,
  type RuleSetSummary,
  type Standing,
  type TabStatus,
} from '../../model';
import { holderOf, isOnBelow, settingsOf } from '../../model/standing';
import { isOn, switchSet, switchSite } from '../../model/switches';

/** Changes what the agent decided by a function of what it is at that moment. */
export type ChangeSettings = (change: (own: Decisions) => Decisions) => Promise<unknown>;

/** What was decided, and the rule sets that it is about. */
export interface Choices {
  standing: Standing;
  sets: readonly RuleSetSummary[];
  /** Whether settings could not be read and were set aside. */
  isSetAside: boolean;
}

export interface PopupState extends Choices {
  /** What the tab says of itself; null where Virgil has no business. */
  status: TabStatus | null;
  /** The site where Virgil could be used, once somebody allows it; null where it is or can't be. */
  offer?: string | null;
  change: ChangeSettings;
}

/** A rule set with its switch. */
export interface SetSwitch {
  set: RuleSetSummary;
  on: boolean;
  /** Who decided it, where the agent can't. */
  heldBy: Decider | null;
}

/** A group of rule sets with its switch. */
export interface SwitchGroup {
  group: Group;
  sets: readonly SetSwitch[];
  /** How many of them are on. */
  on: number;
  /** Who decided all of them, where the agent can't. */
  heldBy: Decider | null;
}

export type PopupModel = ReturnType<typeof createPopupModel>;

/** What the toolbar popup shows and switches. What it shows is always what is stored. */
export function createPopupModel({
  status: first,
  offer: firstOffer = null,
  standing,
  sets,
  isSetAside,
  change,
}: PopupState) {
  const status = signal(first);
  const offer = signal(firstOffer);
  const choices = signal<Choices>({ standing, sets, isSetAside });
  const opened = signal<Group | null>(null);
  const settings = computed(() => settingsOf(choices.value.standing));
  const isNotKept = signal(false);
  const decide = async (next: (now: Decisions) => Decisions): Promise<void> => {
    isNotKept.value = await change(next).then(
      () => false,
      () => true,
    );
  };

  return {
    status: computed(() => status.value),
    /** Null where Virgil is. */
    offer: computed(() => (status.value && status.value.state.kind !== 'withheld' ? null : offer.value)),
    opened: computed(() => opened.value),
    isSetAside: computed(() => choices.value.isSetAside),
    /** The browser refused to keep the last change. */
    isNotKept: computed(() => isNotKept.value),
    siteIsOn: computed(() => !settings.value.offSites.includes(status.value?.site ?? '')),
    siteHeldBy: computed(() => holderOf(choices.value.standing, ['offSites', status.value?.site ?? ''])),
    groups: computed(() => GROUPS.map(groupOf).filter((one) => one.sets.length > 0)),
    /** The tab, and the site that could be used, as they are by now. */
    reported(next: TabStatus | null, offered: string | null): void {
      status.value = next;
      offer.value = offered;
    },
    stored(next: Choices): void {
      choices.value = next;
    },
    toggle(group: Group): void {
      opened.value = opened.value === group ? null : group;
    },
    switchSite(on: boolean): void {
      const site = status.value?.site;
      if (site !== undefined) void decide((now) => switchSite(now, site, on));
    },
    switchSet(set: RuleSetSummary, on: boolean): void {
      void decide((now) => switched(now, set, on));
    },
    switchGroup({ sets: members }: SwitchGroup, on: boolean): void {
      const free = members.filter(({ heldBy }) => !heldBy);
      void decide((now) => free.reduce((next, { set }) => switched(next, set, on), now));
    },
  };

  function switched(own: Decisions, set: RuleSetSummary, on: boolean): Decisions {
    return switchSet(own, set, on, isOnBelow(choices.value.standing, set));
  }

  function groupOf(group: Group): SwitchGroup {
    const members = choices.value.sets.filter((set) => set.group === group).map(setSwitch);
    return {
      group,
      sets: members,
      on: members.filter(({ on }) => on).length,
      heldBy: members.every(({ heldBy }) => heldBy) ? (members[0]?.heldBy ?? null) : null,
    };
  }

  function setSwitch(set: RuleSetSummary): SetSwitch {
    const heldBy = holderOf(choices.value.standing, ['sets', set.id]);
    return { set, on: isOn(settings.value, set), heldBy };
  }
}
