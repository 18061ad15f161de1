import type { ComponentType } from 'preact';
import { Mine } from './mine/mine';
import { OwnRules } from './own-rules/own-rules';
import { RuleSets } from './rule-sets/rule-sets';
import { Team } from './team/team';
import { Tickets } from './tickets/tickets';
import { HouseWords } from './words/house-words';
import { TeamProgress } from '../progress/team/team-progress';

/**
 * The sections of the page, in their order; the name is what stands behind `#` in the address; `takes` are
 * the files that come to it from wherever on the page they are dropped.
 */
export const sections = [
  { name: 'rules', Section: RuleSets },
  { name: 'words', Section: HouseWords },
  { name: 'own', Section: OwnRules, takes: /\.ya?ml$/i },
  { name: 'tickets', Section: Tickets },
  { name: 'team', Section: Team, takes: /\.json$/i },
  { name: 'progress', Section: TeamProgress },
  { name: 'mine', Section: Mine },
] as const satisfies readonly { name: string; Section: ComponentType; takes?: RegExp }[];
