import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/launch';
import { getInside } from './hosts-inside';

/** What editors put into a box, and the draft that a person sees in it. */
const drafts: readonly [what: string, html: string, text: string][] = [
  ['paragraphs', '<p>Hi Anna,</p><p>Sorry.</p>', 'Hi Anna,\nSorry.'],
  ['an empty paragraph', '<p>Hi</p><p><br></p><p>Tom</p>', 'Hi\n\nTom'],
  ['a filler at the end of a paragraph', '<p>Hi<br data-cke-filler="true"></p><p>Tom</p>', 'Hi\nTom'],
  ['text and lines, as Gmail has them', 'Hi<div>one</div><div><br></div><div>two</div>', 'Hi\none\n\ntwo'],
  ['line breaks', 'one<br>two<br><br>three', 'one\ntwo\n\nthree'],
  ['a caret in a new last line', '<div>one</div><div><br></div>', 'one\n'],
  ['an empty box', '<p><br></p>', ''],
  ['no box at all', '', ''],
  ['inline formatting', '<p>We <b>can<i>not</i></b> <a href="/x">do</a> it</p>', 'We cannot do it'],
  ['no-break spaces', '<p>one\u00A0two\u00A0</p>', 'one two '],
  ['invisible carets of editors', '<p>o\u2060\u2060ne \u200Btwo\uFEFF</p>', 'one two'],
  ['white space of the source', '<div>\n  <p>one\n   two</p>\n  <p>three</p>\n</div>', 'one two\nthree'],
  ['preformatted lines', '<pre>one\n  two</pre>', 'one\n  two'],
  ['a list', '<ul><li>one</li><li><p>two</p></li></ul>', 'one\ntwo'],
  ['a table', '<table><tbody><tr><td>one</td><td>two</td></tr></tbody></table>', 'one\ntwo'],
  [
    'what is left out',
    '<p>one</p><div class="quote">As per</div><p>two <span class="quote">x</span>three</p>',
    'one\ntwo three',
  ],
  ['emoji and accents', '<p>perché 👩‍🚀 no</p>', 'perché 👩‍🚀 no'],
  ['styles and scripts', '<style>p{}</style><p>one</p><script>x</script>', 'one'],
];

const text = fc.constantFrom('a', 'we cannot', ' ', '\u00A0', ' b ', '\u200B', '👍', '\n', 'x\u2060y');
const tag = fc.constantFrom('p', 'div', 'b', 'span', 'li', 'blockquote', 'pre', 'a');
const markup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.constant('<br>'),
    fc
      .tuple(tag, fc.array(tie('node'), { maxLength: 4 }))
      .map(([name, children]) => `<${name}>${children.join('')}</${name}>`),
  ),
})).node;

describeInBrowsers('the text of a reply box', (driver) => {
  it('is what a person sees, each character at its own place', async () => {
    const page = await blank(await driver().browser.newPage());
    for (const [what, html, expected] of drafts) {
      expect(await page.evaluate(read, html), what).toEqual({ text: expected, anew: expected, lost: [] });
    }
    await page.close();
  });

  it('keeps each character’s place in whatever an editor makes of it', async () => {
    const page = await blank(await driver().browser.newPage());
    await fc.assert(
      fc.asyncProperty(fc.array(markup, { maxLength: 5 }), async (parts) => {
        expect((await page.evaluate(read, parts.join(''))).lost).toEqual([]);
      }),
      { numRuns: 150 },
    );
    await page.close();
  });

  it('is read after words changed as if it were read anew', async () => {
    const page = await blank(await driver().browser.newPage());
    await fc.assert(
      fc.asyncProperty(
        fc.array(markup, { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.nat(), fc.array(text, { maxLength: 4 })), { maxLength: 3 }),
        async (parts, changes) => {
          const typed = changes.map(([at, words]) => ({ at, words: words.join('') }));
          const { text: told, anew, lost } = await page.evaluate(read, parts.join(''), typed);
          expect({ told, lost }).toEqual({ told: anew, lost: [] });
        },
      ),
      { numRuns: 150 },
    );
    await page.close();
  });

  it('is read from a box that is very deep and very long', async () => {
    const page = await blank(await driver().browser.newPage());
    const length = await page.evaluate(`(() => {
      let inmost = document.body.appendChild(document.createElement('div'));
      const box = inmost;
      for (let depth = 0; depth < 20000; depth += 1) inmost = inmost.appendChild(document.createElement('span'));
      inmost.textContent = 'word '.repeat(20000);
      return inside.editable(box, { engine: 'plain', leaveOut: [] }).text().length;
    })()`);
    expect(length).toBe(100_000);
    await page.close();
  });
});

async function blank(page: Page): Promise<Page> {
  await page.goto('about:blank');
  await getInside(page);
  return page;
}

/** New words for one of a box's text nodes, counted round. */
interface Typed {
  at: number;
  words: string;
}

/**
 * The draft in a box with some HTML, after changes that are followed; as it is read anew; and the offsets whose
 * character is not where its range says. Runs in the page.
 */
function read(html: string, changes: readonly Typed[] = []): { text: string; anew: string; lost: number[] } {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.replaceChildren(box);
  const { inside } = window as unknown as { inside: typeof import('../../src/editors/editable') };
  const options = { engine: 'plain', leaveOut: ['.quote'] } as const;
  const composer = inside.editable(box, options);
  const ended = new AbortController();
  composer.follow(() => {}, ended.signal);
  composer.text();
  const nodes = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (nodes.nextNode()) texts.push(nodes.currentNode);
  for (const { at, words } of changes) {
    const node = texts[at % texts.length];
    if (node) node.nodeValue = words;
  }
  const draft = composer.text();
  const isLost = (at: number): boolean => {
    const range = composer.range({ start: at, end: at + 1 });
    const caret = composer.range({ start: at, end: at });
    if (!range || !caret) return true;
    if (composer.offset(caret.startContainer, caret.startOffset) !== at) return true;
    const found = range.toString().replace(/[\s\u00A0]/g, ' ');
    return found !== draft.charAt(at) || composer.offset(range.startContainer, range.startOffset) !== at;
  };
  const places = Array.from({ length: draft.length }, (_, at) => at).filter(
    (at) => draft.charAt(at) !== '\n',
  );
  const lost = places.filter(isLost);
  ended.abort();
  return { text: draft, anew: inside.editable(box, options).text(), lost };
}
