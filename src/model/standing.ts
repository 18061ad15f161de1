import type { Channel } from './case';
import { choiceAt, choicesOf, decisionsOf, placeOf, type ChoicePath } from './choices';
import {
  CIRCUMSTANCES,
  defaultSettings,
  type Circumstance,
  type Decisions,
  type RuleSetSummary,
  type Sensitivity,
  type Settings,
} from './settings';

/** Who decided: the agent, the lead through a team file, or the company through a managed policy. */
export interface Decider {
  kind: 'agent' | 'team' | 'policy';
  /** As people call them: "Acme"; empty when nobody said. */
  name: string;
}

/** What one of them decided. */
export interface Layer {
  by: Decider;
  /** Whether it yields to the agent (a suggestion), is the agent's own, or stands above the agent's. */
  rank: 'suggested' | 'own' | 'held';
  decisions: Decisions;
}

/** Everything that was decided and by whom: default < suggested < agent < team file < managed policy. */
export type Standing = readonly Layer[];

const weakestFirst = { suggested: 0, own: 1, held: 2 } as const;
const deciders = { agent: 0, team: 1, policy: 2 } as const;

/** Puts layers into their order. */
export function standingOf(layers: readonly Layer[]): Standing {
  return layers.toSorted(
    (a, b) => weakestFirst[a.rank] - weakestFirst[b.rank] || deciders[a.by.kind] - deciders[b.by.kind],
  );
}

/**
 * What is in force: of every single choice the strongest, and the default where there is none.
 * A rule that was switched on from above speaks even where the agent muted it.
 */
export function settingsOf(standing: Standing): Settings {
  const settings = {
    ...defaultSettings,
    ...decisionsOf(standing.flatMap(({ decisions }) => choicesOf(decisions))),
  };
  return { ...settings, mutedRules: settings.mutedRules.filter((rule) => !isHeldOn(standing, rule)) };
}

/** Whether a rule was switched on above the agent. */
export function isHeldOn(standing: Standing, rule: string): boolean {
  return standing.some(({ rank, decisions }) => rank === 'held' && decisions.rules?.[rule] === true);
}

/** Who decided something above the agent, so that it can't be changed here; null when it can. */
export function holderOf(standing: Standing, ...paths: readonly ChoicePath[]): Decider | null {
  const holder = standing.findLast(
    ({ rank, decisions }) => rank === 'held' && paths.some((path) => choiceAt(decisions, path) !== undefined),
  );
  return holder?.by ?? null;
}

/** The agent's own decisions. */
export function ownOf(standing: Standing): Decisions {
  return standing.find(({ rank }) => rank === 'own')?.decisions ?? {};
}

/**
 * What the agent decided that isn't so already without it: only that is kept,
 * so that a new default, or a lead's new suggestion, can arrive.
 */
export function differencesOf(standing: Standing, own: Decisions): Decisions {
  const already = new Map(
    choicesOf(settingsBelow(standing)).map(({ path, value }) => [placeOf(path), value]),
  );
  return decisionsOf(choicesOf(own).filter(({ path, value }) => already.get(placeOf(path)) !== value));
}

/** What is in force in circumstances: each layer says what differs there, and the stronger layer still wins. */
export function settingsAt(standing: Standing, circumstances: readonly Circumstance[]): Settings {
  return settingsOf(
    standing.map((layer) => ({ ...layer, decisions: decisionsAt(layer.decisions, circumstances) })),
  );
}

/** What a helpdesk (by its id) and a channel make of settings. */
export function circumstancesOf(host: string | undefined, channel: Channel | undefined): Circumstance[] {
  return CIRCUMSTANCES.filter((each) => each === host || each === channel);
}

function decisionsAt(decisions: Decisions, circumstances: readonly Circumstance[]): Decisions {
  const differing = circumstances.map((circumstance) => decisions.at?.[circumstance] ?? {});
  return {
    ...decisions,
    sets: Object.assign({}, decisions.sets, ...differing.map(({ sets }) => sets)),
    sensitivity: Object.assign({}, decisions.sensitivity, ...differing.map(({ sensitivity }) => sensitivity)),
  };
}

/** How much of a rule set is heard; all of it where nobody said otherwise. */
export function sensitivityOf({ sensitivity }: Settings, set: string): Sensitivity {
  return sensitivity[set] ?? 'all';
}

/** What would hold without the agent's own word. */
export function settingsBelow(standing: Standing): Settings {
  return settingsOf(standing.filter(({ rank }) => rank === 'suggested'));
}

/** Whether a rule set is on without the agent's own word on it. */
export function isOnBelow(standing: Standing, set: RuleSetSummary): boolean {
  return settingsBelow(standing).sets[set.id] ?? set.on;
}
