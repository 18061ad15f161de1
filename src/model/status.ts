import type { TabState } from './composer';

/** What a tab tells of itself to the toolbar popup. */
export interface TabStatus {
  state: TabState;
  /** The page's hostname, which is what a person switches off: `acme.zendesk.com`. */
  site: string;
  /** The helpdesk's name, such as "Zendesk"; null where it is none. */
  host: string | null;
  /** 0 to 100; null when nothing was judged. */
  score: number | null;
  /** How many hints the draft has. */
  hints: number;
}
