import Papa from 'papaparse';
import type { Outcome } from './outcome';
import type { MetRule } from './tally';
import { mondayText } from './weeks';

/** What the file is called by those who read it. */
export interface SummaryNames {
  /** The columns: what is counted, its name, replies, flagged, findings, flagged as it would be. */
  columns: readonly string[];
  total: string;
  set: string;
  rule: string;
  week: string;
  agent: string;
  setTitle(id: string): string;
  agentName(name: string, place: number): string;
}

/** The summary as a table for a spreadsheet: counts only, no words of anybody. */
export function summaryTable(
  now: Outcome,
  wouldBe: Outcome,
  rules: readonly MetRule[],
  names: SummaryNames,
): string {
  const sets = [...new Set([...now.sets.keys(), ...wouldBe.sets.keys()])];
  const counted = (of: 'sets' | 'rules', id: string): (number | string)[] => [
    now.replies,
    now[of].get(id)?.replies ?? 0,
    now[of].get(id)?.findings ?? 0,
    wouldBe[of].get(id)?.replies ?? 0,
  ];
  const rows = [
    [names.total, '', now.replies, now.flagged, now.findings, wouldBe.flagged],
    ...sets.map((id) => [names.set, names.setTitle(id), ...counted('sets', id)]),
    ...rules.map(({ id }) => [names.rule, id, ...counted('rules', id)]),
    ...now.weeks.map(({ week, replies, flagged }, at) => [
      names.week,
      mondayText(week),
      replies,
      flagged,
      '',
      wouldBe.weeks[at]?.flagged ?? 0,
    ]),
    ...now.agents.map(({ name, replies, flagged }, at) => [
      names.agent,
      names.agentName(name, at),
      replies,
      flagged,
      '',
      wouldBe.agents.find((agent) => agent.name === name)?.flagged ?? 0,
    ]),
  ];
  // A spreadsheet must not take a name for a formula.
  return `${Papa.unparse([[...names.columns], ...rows], { escapeFormulae: true })}\r\n`;
}
