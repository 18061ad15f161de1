import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8');
const moreAt = css.indexOf('@media (prefers-contrast: more)');
const reducedAt = css.indexOf('@media (prefers-reduced-motion');
const plain = declarationsIn(css.slice(0, moreAt));
const sheets = {
  plain,
  'with more contrast': new Map([...plain, ...declarationsIn(css.slice(moreAt, reducedAt))]),
};

/** What is written on what. */
const texts = [
  { inks: ['ink', 'ink-2', 'ink-3'], grounds: ['paper', 'paper-2', 'desk'] },
  { inks: ['ink-2'], grounds: ['track'] },
  { inks: ['ink', 'ink-2', 'laurel'], grounds: ['laurel-soft'] },
  { inks: ['ink'], grounds: ['slip-soft', 'sin-soft', 'grave-soft'] },
  { inks: ['slip', 'sin', 'grave', 'laurel'], grounds: ['paper'] },
  { inks: ['sin'], grounds: ['sin-soft'] },
  { inks: ['laurel-ink'], grounds: ['laurel'] },
];

/** What is drawn on what: edges of what can be pressed, the focus, marks, underlines, switches, meters. */
const shapes = [
  { inks: ['edge', 'focus'], grounds: ['paper', 'paper-2', 'desk'] },
  { inks: ['focus'], grounds: ['laurel-soft', 'slip-soft', 'sin-soft'] },
  { inks: ['slip', 'sin', 'grave', 'laurel', 'ink-3'], grounds: ['paper', 'paper-2'] },
  { inks: ['laurel', 'sin'], grounds: ['track'] },
  { inks: ['slip'], grounds: ['slip-soft'] },
];

describe.each(Object.entries(sheets))('the tokens, %s,', (_, tokens) => {
  test.each([
    ['text is read', texts, 4.5],
    ['shapes are seen', shapes, 3],
  ] as const)('%s on every ground, light and dark', (_what, pairs, least) => {
    for (const theme of [0, 1] as const)
      for (const { inks, grounds } of pairs)
        for (const ink of inks)
          for (const ground of grounds)
            expect
              .soft(contrast(tokens, ink, ground, theme), `${ink} on ${ground}, ${theme ? 'dark' : 'light'}`)
              .toBeGreaterThanOrEqual(least);
  });
});

/** An underline chooses its colour by the page's ground, whatever the theme. */
test.each(['slip', 'sin', 'grave'])(
  'the underline of a %s is seen on a white page and on a dark one',
  (severity) => {
    expect(ratio(valueOf(plain, `${severity}-on-light`, 0), '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(
      ratio(valueOf(plain, `${severity}-on-dark`, 0), valueOf(plain, 'paper', 1)),
    ).toBeGreaterThanOrEqual(3);
  },
);

function declarationsIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/--virgil-([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function contrast(tokens: Map<string, string>, ink: string, ground: string, theme: 0 | 1): number {
  return ratio(valueOf(tokens, ink, theme), valueOf(tokens, ground, theme));
}

/** A token's colour in a theme. @throws when there is no such token. */
function valueOf(tokens: Map<string, string>, name: string, theme: 0 | 1): string {
  const value = tokens.get(name);
  if (!value) throw new Error(`There is no token ${name}.`);
  const chosen = /^light-dark\((.+), (.+)\)$/.exec(value)?.[theme + 1] ?? value;
  const other = /^var\(--virgil-([\w-]+)\)$/.exec(chosen)?.[1];
  return other ? valueOf(tokens, other, theme) : chosen;
}

/** The contrast of two colours, as WCAG 2.2 defines it. */
function ratio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
