import { anySitePage } from './any-site';
import { freshdeskPage } from './freshdesk';
import { gmailPage } from './gmail';
import type { Served } from './page';
import { zendeskBusyUrl, zendeskPage } from './zendesk';
import { zendeskOldPage } from './zendesk-old';

export { anySitePage, freshdeskPage, gmailPage, zendeskBusyUrl, zendeskOldPage, zendeskPage };
export type { HelpdeskPage, Served } from './page';

/** A domain where the same pages are no helpdesk's, so that they can be seen without Virgil. */
const elsewhere = '.elsewhere.example';

/** Where a company serves its Freshdesk from a domain of its own. */
const ownDomain = '.help.example';

/** Freshdesk's page on a company's own domain. */
export const ownFreshdeskUrl = freshdeskPage.url.replace('.freshdesk.com', ownDomain);

/** A helpdesk's page at an address that the extension doesn't know. */
export function withoutVirgil(url: string): string {
  const { origin } = new URL(url);
  return url.replace(origin, `${origin}${elsewhere}`);
}

/** What an address answers; null when none of the helpdesks' pages has it. The fragment plays no part. */
export async function serve(url: string): Promise<Served | null> {
  const address = withoutFragment(url.replace(elsewhere, '').replace(ownDomain, '.freshdesk.com'));
  for (const page of [zendeskPage, freshdeskPage, gmailPage, anySitePage, zendeskOldPage]) {
    const file = page.files[address];
    if (file) return file();
  }
  return null;
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? url;
}
