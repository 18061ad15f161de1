import { computed, signal } from '@preact/signals';
import type { Group, RuleSetSummary, Settings, TabStatus } from '../../model';
import { isOn, switchSet, switchSite } from '../../model/switches';

/** Changes the settings by a function of what they are at that moment. */
export type ChangeSettings = (change: (settings: Settings) => Settings) => Promise<unknown>;

export interface PopupState {
  /** What the tab says of itself; null where Virgil has no business. */
  status: TabStatus | null;
  settings: Settings;
  sets: readonly RuleSetSummary[];
  change: ChangeSettings;
}

/** A group of rule sets with its switch. */
export interface SwitchGroup {
  group: Group;
  sets: readonly { set: RuleSetSummary; on: boolean }[];
  /** How many of them are on. */
  on: number;
}

export type PopupModel = ReturnType<typeof createPopupModel>;

const groups: readonly Group[] = ['sins', 'respect', 'moves', 'care'];

/** What the toolbar popup shows and switches. Settings shown are always those that are stored. */
export function createPopupModel({ status: first, settings: stored, sets, change }: PopupState) {
  const status = signal(first);
  const settings = signal(stored);
  const opened = signal<Group | null>(null);

  return {
    status: computed(() => status.value),
    opened: computed(() => opened.value),
    siteIsOn: computed(() => !settings.value.offSites.includes(status.value?.site ?? '')),
    groups: computed(() =>
      groups.map((group) => groupOf(group, settings.value)).filter((one) => one.sets.length > 0),
    ),
    reported(next: TabStatus | null): void {
      status.value = next;
    },
    stored(next: Settings): void {
      settings.value = next;
    },
    toggle(group: Group): void {
      opened.value = opened.value === group ? null : group;
    },
    switchSite(on: boolean): void {
      const site = status.value?.site;
      if (site !== undefined) void change((now) => switchSite(now, site, on));
    },
    switchSet(set: RuleSetSummary, on: boolean): void {
      void change((now) => switchSet(now, set, on));
    },
    switchGroup({ sets: members }: SwitchGroup, on: boolean): void {
      void change((now) => members.reduce((next, { set }) => switchSet(next, set, on), now));
    },
  };

  function groupOf(group: Group, now: Settings): SwitchGroup {
    const members = sets.filter((set) => set.group === group).map((set) => ({ set, on: isOn(now, set) }));
    return { group, sets: members, on: members.filter(({ on }) => on).length };
  }
}
