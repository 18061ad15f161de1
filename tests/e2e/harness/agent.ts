import type { Page } from 'puppeteer-core';

/** Words underlined in the reply box. */
export interface Underline {
  severity: string;
  text: string;
}

/** An agent who sits at a page, with the caret in the reply box. */
export interface Agent {
  page: Page;
  /** The reply box's selector, for what is particular to a test. */
  box: string;
  type(text: string): Promise<void>;
  /** Takes the last change back, with the keys for it. */
  undo(): Promise<void>;
  /** What the box shows as text. */
  reads(): Promise<string>;
  /** What is underlined now, in the order of the severities. */
  underlines(): Promise<readonly Underline[]>;
  /** Resolves once just these words are underlined. */
  seesUnderlined(...texts: string[]): Promise<void>;
}

/** An agent at a page that is open, with the caret in the reply box: on the practice desk, say. */
export function agentAt(page: Page, box: string): Agent {
  const underlines = (): Promise<readonly Underline[]> => page.evaluate(readHighlights);
  return {
    page,
    box,
    underlines,
    type: (text) => page.keyboard.type(text),
    async undo() {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    },
    reads: () => page.$eval(box, (element) => (element instanceof HTMLElement ? element.innerText : '')),
    async seesUnderlined(...texts) {
      const wanted = texts.toSorted().join('\n');
      const isSeen = async (): Promise<boolean> =>
        (await underlines())
          .map(({ text }) => text)
          .toSorted()
          .join('\n') === wanted;
      await until(
        isSeen,
        async () => `underlined ${JSON.stringify(texts)}, saw ${JSON.stringify(await underlines())}`,
      );
    },
  };
}

/** Waits for a condition; what never comes ends as an error that tells what was waited for. */
export async function until(condition: () => Promise<boolean>, about: () => Promise<string>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited in vain: ${await about()}`);
}

/** The extension's highlights as the page sees them: the registry is shared. */
function readHighlights(): Underline[] {
  const ours = [...CSS.highlights].filter(([name]) => name.startsWith('virgil-'));
  return ours.flatMap(([name, ranges]) =>
    [...ranges].map((range) => ({ severity: name.split('-')[1] ?? '', text: String(range) })),
  );
}
