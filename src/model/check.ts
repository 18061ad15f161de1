import type { TabState } from './composer';

/** The parts of a helpdesk's page that Virgil looks for. */
export const pageParts = ['box', 'audience', 'message', 'words', 'sender', 'send'] as const;
export type PagePart = (typeof pageParts)[number];

/** How one selector of a helpdesk fared on a page. */
export interface CheckedPart {
  part: PagePart;
  selector: string;
  /** How many elements match. */
  found: number;
  /** How many of them a person sees. */
  seen: number;
}

/** What a tab finds of the helpdesk that it takes its page for; no words of anybody's. */
export interface SelfCheck {
  site: string;
  /** The helpdesk's name; null on a site that somebody added. */
  host: string | null;
  state: TabState;
  parts: readonly CheckedPart[];
}
