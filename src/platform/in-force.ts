import { browser } from 'wxt/browser';
import type { Standing } from '../model';
import { standingOf } from '../model/standing';
import { keys } from './settings-key';

/** What the worker judges by. */
export interface InForce {
  standing: Standing;
  /** Names the rule sets and words that are in force: the same name, the same content. */
  content: string;
}

/** Reads what is in force: our own writing, put together from what was checked when it came in. */
export async function readInForce(): Promise<InForce> {
  const stored: Record<string, unknown> = await browser.storage.local.get(keys.inForce);
  // Only this extension writes here, and it does so anew whenever it starts.
  const written = stored[keys.inForce] as Partial<InForce> | undefined;
  return { standing: standingOf(written?.standing ?? []), content: written?.content ?? '' };
}
