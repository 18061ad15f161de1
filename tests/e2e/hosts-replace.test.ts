import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { describeInBrowsers } from './harness/launch';
import { open, patience, type, undo } from './hosts-agent';
import { desks, zendesk, type Desk } from './hosts-desks';
import { getInside } from './hosts-inside';

const draft = 'Hi Anna,\nWe cannot refund you. Sorry.\nTom';

/** A change of words, and the draft that it makes; null when it has to be refused. */
const changes: readonly [what: string, words: string, text: string, after: string | null][] = [
  ['words', 'cannot refund', 'will refund', 'Hi Anna,\nWe will refund you. Sorry.\nTom'],
  ['a whole line', 'Tom', 'Tom Bell', 'Hi Anna,\nWe cannot refund you. Sorry.\nTom Bell'],
  [
    'words by two lines, which become one',
    'Sorry.',
    'I am sorry.\nAnd more.',
    'Hi Anna,\nWe cannot refund you. I am sorry. And more.\nTom',
  ],
  ['words by nothing', ' Sorry.', '', 'Hi Anna,\nWe cannot refund you.\nTom'],
  ['words that are not there', 'must refund', 'will refund', null],
];

describeInBrowsers('a reply box', (driver) => {
  describe.each(desks)('of $name', (desk) => {
    it('has words changed, each time as one step of its undo', async () => {
      const page = await write(await open(driver(), desk));
      const before = await desk.draft(page);
      for (const [what, words, text, after] of changes) {
        const outcome = await replace(page, desk, words, text);
        expect(outcome, what).toEqual({ outcome: after ? 'done' : 'refused', text: after ?? draft });
        if (!after) continue;
        await undo(page);
        await expect.poll(() => desk.draft(page), { message: what, ...patience }).toBe(before);
      }
      await page.close();
    });

    it('has words added, with spaces where they are needed', async () => {
      const page = await write(await open(driver(), desk));
      const added = 'Hi Anna,\nWe cannot refund you. I am on it. Sorry.\nTom';
      expect(await add(page, desk, draft.indexOf(' Sorry'), 'I am on it.')).toEqual({
        outcome: 'done',
        text: added,
      });
      expect(await add(page, desk, added.length, '(Acme)')).toEqual({
        outcome: 'done',
        text: `${added} (Acme)`,
      });
      await page.close();
    });

    it('takes nothing in the middle of a word', async () => {
      const page = await write(await open(driver(), desk));
      expect(await add(page, desk, draft.indexOf('fund'), 'x')).toEqual({ outcome: 'refused', text: draft });
      await page.close();
    });
  });

  it('keeps the space after bold words', async () => {
    const page = await open(driver(), zendesk);
    await page.evaluate(`editors[1].setData('<p>Well, <strong>as ever</strong> we cannot.</p>')`);
    expect(await replace(page, zendesk, 'as ever', 'sadly')).toEqual({
      outcome: 'done',
      text: 'Well, sadly we cannot.',
    });
    await page.close();
  });
});

/** Writes the draft as an agent does. */
async function write(page: Page): Promise<Page> {
  await type(page, ...draft.split('\n'));
  await getInside(page);
  return page;
}

function replace(page: Page, desk: Desk, words: string, text: string): Promise<unknown> {
  return change(page, desk, `composer.text().indexOf(${JSON.stringify(words)})`, words, text);
}

function add(page: Page, desk: Desk, at: number, text: string): Promise<unknown> {
  return change(page, desk, String(at), '', text);
}

async function change(page: Page, desk: Desk, start: string, words: string, text: string): Promise<unknown> {
  await getInside(page);
  return page.evaluate(`(async () => {
    const host = inside.hosts.find(({ name }) => name === '${desk.name}');
    const { composer } = inside.foundAt(host, document.querySelector('${desk.box}'));
    const start = Math.max(0, ${start});
    const span = { start, end: start + ${words.length} };
    const outcome = await composer.replace(span, ${JSON.stringify(words)}, ${JSON.stringify(text)});
    return { outcome, text: composer.text().trimEnd() };
  })()`);
}
