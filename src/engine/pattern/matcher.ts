import { endOf, startOf, type Edges } from './edges';
import { partsOf, type Node } from './node';
import { firstSymbols, neededSymbols } from './needs';
import { remembering, type Keep } from './remembering';

/** A sentence as the matcher sees it: which symbols stand where. */
export interface Chart {
  /** Number of terms. */
  length: number;
  /** The pause behind each term. */
  pauses: readonly number[];
  /** Where a symbol stands; undefined when it does not. */
  edges(symbol: number): Edges | undefined;
  /** The part that counts of the match just found, -1 when the pattern marks none. */
  markStart: number;
  markEnd: number;
}

/** Tries to match at a term; the end of the match, or -1. */
export type Step = (chart: Chart, at: number) => number;

/**
 * A small matcher of our own, the one wheel worth making: compromise's `match` knows no backtracking,
 * drops patterns that begin with a gap before a group, and takes some fifty times as long for the
 * hundreds of patterns that a review needs; this one serves any language.
 */
export interface Matcher {
  /** Symbol groups, one of each of which must occur. */
  needs: readonly (readonly number[])[];
  /** Those of them that hold acts: what is left to ask when a screen has asked the others. */
  needsActs: readonly (readonly number[])[];
  /** Symbols that a match begins with; null: anywhere. */
  first: readonly number[] | null;
  /** Matches at a term: the end, or -1. The part that counts is left in the chart's mark. */
  at(chart: Chart, start: number): number;
}

/**
 * Makes a pattern runnable. Every step knows the one behind it, so matching allocates nothing.
 * What it needs is asked in the order of cost: words and classes, which are known of every sentence, before acts
 * (`isDefined`), which have to be found first.
 */
export function createMatcher(node: Node, isDefined: (symbol: number) => boolean): Matcher {
  const needs = byCost(neededSymbols(node), isDefined);
  let step: Step | undefined;
  return {
    needs,
    needsActs: needs.filter((group) => group.some(isDefined)),
    first: firstSymbols(node),
    at(chart, start) {
      chart.markStart = -1;
      chart.markEnd = -1;
      // Most patterns never get this far: what they need isn't there.
      step ??= compile(node, (_chart, at) => at, asItIs);
      return step(chart, start);
    },
  };
}

function byCost(groups: number[][], isDefined: (symbol: number) => boolean): readonly number[][] {
  if (groups.length < 2) return groups;
  const costs = new Map(groups.map((group) => [group, group.some(isDefined) ? ACT : group.length]));
  return groups.toSorted((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0));
}

/** Beyond the words of any group. */
const ACT = 1_000_000;

const asItIs: Keep = (step) => step;

/** Makes a node a step; `keep` is asked of each one behind which others follow. */
function compile(node: Node, next: Step, keep: Keep): Step {
  if (typeof node === 'number') return symbolStep(node, next);
  switch (node[0]) {
    case '&':
      return joinedStep(node, next);
    case '.':
      return gapStep(node, next);
    case 's':
      return partsOf(node).reduceRight<Step>((after, part) => keep(compile(part, after, keep)), next);
    case '|':
      return oneOf(partsOf(node).map((branch) => compile(branch, next, keep)));
    case '?':
      return oneOf([compile(node[1], next, keep), next]);
    case '[':
      return markStep(node[1], next, keep);
    case '~':
      return remembering((remember) => compile(node[1], next, remember));
    case '!': {
      const inner = compile(node[1], (_chart, at) => at, keep);
      return (chart, at) => (inner(chart, at) < 0 ? next(chart, at) : -1);
    }
    case '<':
      return (chart, at) => (precedes(chart, node[1], at) ? next(chart, at) : -1);
    case '<!':
      return (chart, at) => (precedes(chart, node[1], at) ? -1 : next(chart, at));
    case '^':
      return (chart, at) => (at === 0 ? next(chart, at) : -1);
    case '$':
      return (chart, at) => (at === chart.length ? next(chart, at) : -1);
    case 'c':
      return (chart, at) => (at === 0 || pauseBefore(chart, at) > 0 ? next(chart, at) : -1);
    case 'b':
      return (chart, at) => (at === 0 || pauseBefore(chart, at) > 1 ? next(chart, at) : -1);
  }
}

/** Goes on behind each place of a symbol, or behind those that are right. */
function symbolStep(symbol: number, next: Step, isRight?: (chart: Chart, edge: number) => boolean): Step {
  return (chart, at) => {
    const edges = chart.edges(symbol);
    if (!edges) return -1;
    for (const edge of edges) {
      const start = startOf(edge);
      if (start < at) continue;
      if (start > at) return -1;
      if (isRight && !isRight(chart, edge)) continue;
      const found = next(chart, endOf(edge));
      if (found >= 0) return found;
    }
    return -1;
  };
}

function joinedStep([, symbol, also, never]: ['&', number, number[], number[]], next: Step): Step {
  return symbolStep(symbol, next, (chart, edge) => standsAs(chart, edge, also, never));
}

/** Whether each of some symbols stands at a place, and none of others. */
function standsAs(chart: Chart, edge: number, also: readonly number[], never: readonly number[]): boolean {
  for (const other of also) if (!chart.edges(other)?.includes(edge)) return false;
  for (const other of never) if (chart.edges(other)?.includes(edge)) return false;
  return true;
}

function gapStep([, min, max, pause]: ['.', number, number, 0 | 1], next: Step): Step {
  return (chart, at) => {
    for (let end = at; end <= at + max && end <= chart.length; end++) {
      // The pauses on both sides count too: a gap of no words does not reach over a dash.
      if (end > 0 && max > 1 && pauseBefore(chart, end) > pause) return -1;
      if (end < at + min) continue;
      const found = next(chart, end);
      if (found >= 0) return found;
    }
    return -1;
  };
}

function pauseBefore(chart: Chart, at: number): number {
  return chart.pauses[at - 1] ?? 0;
}

function oneOf(branches: Step[]): Step {
  return (chart, at) => {
    for (const branch of branches) {
      const found = branch(chart, at);
      if (found >= 0) return found;
    }
    return -1;
  };
}

function markStep(inner: Node, next: Step, keep: Keep): Step {
  const close: Step = (chart, at) => {
    const before = chart.markEnd;
    chart.markEnd = at;
    const found = next(chart, at);
    if (found < 0) chart.markEnd = before;
    return found;
  };
  const open = compile(inner, close, keep);
  return (chart, at) => {
    const before = chart.markStart;
    chart.markStart = at;
    const found = open(chart, at);
    if (found < 0) chart.markStart = before;
    return found;
  };
}

function precedes(chart: Chart, symbols: readonly number[], at: number): boolean {
  for (const symbol of symbols) {
    const edges = chart.edges(symbol);
    if (edges) for (const edge of edges) if (endOf(edge) === at) return true;
  }
  return false;
}
