import { freshdesk } from './freshdesk';
import { gmail } from './gmail';
import type { Host } from './host';
import { zendesk } from './zendesk';

export type { Host } from './host';
export { practice } from './practice';
export { watchReplies, type ReplyWatch, type WatchState } from './watch';

/** The helpdesks that Virgil knows. */
export const hosts: readonly Host[] = [zendesk, freshdesk, gmail];

/** The helpdesk that serves pages from a hostname. */
export function hostOf(hostname: string): Host | undefined {
  return hosts.find(({ matches }) => matches.some((pattern) => isServedBy(pattern, hostname)));
}

function isServedBy(pattern: string, hostname: string): boolean {
  const served = pattern.split('/')[2] ?? '';
  return served.startsWith('*.') ? hostname.endsWith(served.slice(1)) : hostname === served;
}
