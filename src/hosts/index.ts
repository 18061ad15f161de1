import { freshdesk } from './freshdesk';
import { gmail } from './gmail';
import { anywhere } from './anywhere';
import type { Host } from './host';
import { has, pageBody } from './page';
import { zendesk } from './zendesk';

export type { Host } from './host';
export { checkPage } from './check';
export { practice } from './practice';
export { watchReplies, type ReplyWatch, type WatchState } from './watch';

/** The helpdesks that Virgil knows. */
export const hosts: readonly Host[] = [zendesk, freshdesk, gmail];

/** The helpdesk that serves pages from a hostname. */
export function hostOf(hostname: string): Host | undefined {
  return hosts.find(({ matches }) => matches.some((pattern) => isServedBy(pattern, hostname)));
}

/**
 * What the page at a hostname is, as a question to be asked again and again: on a site that somebody added, an app
 * may turn out to be a helpdesk on a company's own domain.
 */
export function hostAt(hostname: string): () => Host {
  const known = hostOf(hostname);
  return () => known ?? hosts.find(({ sign }) => sign && has(sign, pageBody())) ?? anywhere;
}

function isServedBy(pattern: string, hostname: string): boolean {
  const served = pattern.split('/')[2] ?? '';
  return served.startsWith('*.') ? hostname.endsWith(served.slice(1)) : hostname === served;
}
