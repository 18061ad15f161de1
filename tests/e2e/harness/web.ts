import type { HTTPRequest, Page } from 'puppeteer-core';
import { serve } from '../../pages';

/**
 * Gives a tab a web of its own: the helpdesks' pages under their real addresses, and nothing else.
 * Returns the addresses that were asked for in vain, a list that grows as the tab goes on.
 */
export async function connectToHelpdesks(page: Page): Promise<readonly string[]> {
  const refused: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, refused));
  return refused;
}

async function answer(request: HTTPRequest, refused: string[]): Promise<void> {
  const url = request.url();
  // Browsers ask for it by themselves.
  if (url.endsWith('/favicon.ico')) return request.respond({ status: 204 });
  const served = await serve(url);
  if (served) return request.respond({ status: 200, headers: {}, ...served });
  refused.push(url);
  return request.abort('blockedbyclient');
}
