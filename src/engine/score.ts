import type { Finding, Severity } from '../model';

/** Points that a finding costs at full weight. */
const COST: Record<Severity, number> = { slip: 6, sin: 16, grave: 32 };

/** What each further finding of the same rule set costs, as a part of its full weight: length is no sin. */
const REPEAT = 0.25;

/** 0 to 100, higher is better; 100 when nothing is found. */
export function score(findings: readonly Finding[]): number {
  const bySet = new Map<string, number[]>();
  for (const { set, severity } of findings) bySet.set(set, [...(bySet.get(set) ?? []), COST[severity]]);
  let points = 100;
  for (const costs of bySet.values()) {
    const worst = Math.max(...costs);
    const all = costs.reduce((sum, cost) => sum + cost, 0);
    points -= worst + Math.min((all - worst) * REPEAT, worst);
  }
  return Math.max(0, Math.round(points));
}
