import type { ComponentType } from 'preact';
import { OwnRules } from './own-rules/own-rules';
import { RuleSets } from './rule-sets/rule-sets';

/** The sections of the page, in their order; the name is what stands behind `#` in the address. */
export const sections = [
  { name: 'rules', Section: RuleSets },
  { name: 'own', Section: OwnRules },
] as const satisfies readonly {
  name: string;
  Section: ComponentType;
}[];

export type SectionName = (typeof sections)[number]['name'];
