import { effect } from '@preact/signals';
import type { FoundComposer } from '../../model';
import type { Ledger } from './ledger';
import type { CoachModel } from './model';

/** What is remembered of a draft when its box goes: a page may put the same draft into a new one. */
export interface DraftMemory {
  /** Hints sent away by "Not here", by id. */
  dismissed: ReadonlySet<string>;
  /** Whether the agent was asked before sending. */
  wasAsked: boolean;
  /** What became of its hints. */
  ledger: Ledger;
}

export const freshDraft: DraftMemory = { dismissed: new Set(), wasAsked: false, ledger: new Map() };

/** Enough for the tickets that somebody has open. */
const mostDrafts = 30;

/** The drafts of a page that were left and may be met again, by what `draftName` gives. They end with the page. */
export type Drafts = Map<string, DraftMemory>;

/** By what a draft is known again: its words, and what they answer. */
export function draftName({ conversation }: FoundComposer): (text: string) => string {
  const { customer } = conversation();
  return (text) => `${customer}\n\n${text}`;
}

/** Keeps what is known of a draft when its box goes, or is emptied on its way out. Returns what ends this. */
export function keepDraft(drafts: Drafts, model: CoachModel, nameOf: (text: string) => string): () => void {
  let last: { text: string; memory: DraftMemory } | null = null;
  const keep = (): void => {
    if (!last) return;
    const name = nameOf(last.text);
    drafts.delete(name);
    drafts.set(name, last.memory);
    const [oldest] = drafts.keys();
    if (drafts.size > mostDrafts && oldest !== undefined) drafts.delete(oldest);
    last = null;
  };
  const stop = effect(() => {
    const text = model.draft.value;
    if (text.trim() === '') keep();
    else last = { text, memory: model.memory.value };
  });
  return () => {
    stop();
    keep();
  };
}
