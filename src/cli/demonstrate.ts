import type { Page } from 'puppeteer-core';
import type { Case, Review } from '../model';
import { caseOf, type Ticket } from '../model/ticket';

/** Writes a ticket's clumsy reply on the practice desk, opens the list of hints, and returns what the worker says. */
export async function demonstrate(page: Page, ticket: Ticket): Promise<Review> {
  await page.focus('[data-virgil-composer]');
  for (const [nth, paragraph] of ticket.clumsy.entries()) {
    // Where it was just installed the welcome page comes up before it, and what lies behind is neither typed in nor drawn.
    await page.bringToFront();
    if (nth > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(paragraph);
  }
  await page.waitForSelector('virgil-coach >>> .badge');
  const review = await page.evaluate(askWorker, caseOf(ticket, ticket.clumsy.join('\n')));
  await page.bringToFront();
  await page.click('virgil-coach >>> .badge');
  await page.evaluate(atRest);
  return review;
}

/** Runs in the page: waits until nothing moves any more. */
export async function atRest(): Promise<void> {
  // What was just opened is drawn before it starts to move.
  for (let frames = 0; frames < 3; frames += 1) await new Promise((next) => requestAnimationFrame(next));
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}

/** Runs in the page, which speaks to the worker as the interface does. */
async function askWorker(kase: Case): Promise<Review> {
  interface Extension {
    runtime: { sendMessage(message: object): Promise<{ review: Review }> };
  }
  // Firefox calls it `browser`, Chromium `chrome`.
  const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
  const answer = await (browser ?? chrome).runtime.sendMessage({
    type: 'review',
    case: kase,
    revision: 0,
    fixes: true,
  });
  return answer.review;
}
