import { freshdeskPage } from './freshdesk';
import { gmailPage } from './gmail';
import type { Served } from './page';
import { zendeskPage } from './zendesk';

export { freshdeskPage, gmailPage, zendeskPage };
export type { HelpdeskPage, Served } from './page';

/** What an address answers; null when none of the helpdesks' pages has it. The fragment plays no part. */
export async function serve(url: string): Promise<Served | null> {
  const address = withoutFragment(url);
  for (const page of [zendeskPage, freshdeskPage, gmailPage]) {
    const file = page.files[address];
    if (file) return file();
  }
  return null;
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? url;
}
