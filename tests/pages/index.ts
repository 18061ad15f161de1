import { freshdeskPage } from './freshdesk';
import { gmailPage } from './gmail';
import type { Served } from './page';
import { zendeskPage } from './zendesk';

export { freshdeskPage, gmailPage, zendeskPage };
export type { HelpdeskPage, Served } from './page';

/** A domain where the same pages are no helpdesk's, so that they can be seen without Virgil. */
const elsewhere = '.elsewhere.example';

/** A helpdesk's page at an address that the extension doesn't know. */
export function withoutVirgil(url: string): string {
  const { origin } = new URL(url);
  return url.replace(origin, `${origin}${elsewhere}`);
}

/** What an address answers; null when none of the helpdesks' pages has it. The fragment plays no part. */
export async function serve(url: string): Promise<Served | null> {
  const address = withoutFragment(url.replace(elsewhere, ''));
  for (const page of [zendeskPage, freshdeskPage, gmailPage]) {
    const file = page.files[address];
    if (file) return file();
  }
  return null;
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? url;
}
