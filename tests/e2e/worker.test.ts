import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/launch';
import { open, patience, type, underlined } from './hosts-agent';
import { gmail } from './hosts-desks';

const sin = "You'll have to contact the carrier";

describeInBrowsers('the background worker', (driver) => {
  it('may be stopped while an agent types, and nothing is lost', async () => {
    const page = await open(driver(), gmail);
    await type(page, `Hi Anna. ${sin} about it. `);
    await expect.poll(() => underlined(page), patience).toEqual([sin]);

    await type(page, 'I looked at the order. You');
    await driver().stopWorker();
    await type(page, sin.slice('You'.length), ' again. ');

    await expect.poll(() => underlined(page), patience).toEqual([sin, sin]);
    await page.close();
  });
});
