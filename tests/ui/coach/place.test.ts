import { describe, expect, test } from 'vitest';
import { atButton, atWords, besideBox, inCorner } from '../../../src/ui/coach/place';

const window = { left: 0, top: 0, right: 1000, bottom: 800 };
const card = { width: 300, height: 200 };
const box = { left: 100, top: 300, right: 500, bottom: 700 };

describe('a card', () => {
  test('stands under the last line of its words', () => {
    const lines = [
      { left: 300, top: 320, right: 500, bottom: 340 },
      { left: 100, top: 340, right: 200, bottom: 360 },
    ];
    expect(atWords({ box, lines }, card, window)).toEqual({ x: 100, y: 366 });
  });

  test('stands over them at the foot of the window, and keeps off its edge', () => {
    const lines = [{ left: 900, top: 650, right: 950, bottom: 670 }];
    expect(atWords({ box, lines }, card, window)).toEqual({ x: 692, y: 442 });
  });

  test('goes out of sight with its words', () => {
    const lines = [{ left: 100, top: 100, right: 200, bottom: 120 }];
    expect(atWords({ box, lines }, card, window)).toBeNull();
  });
});

describe('the question before sending', () => {
  test('stands under the button, and over it at the foot of the window', () => {
    const button = { left: 100, top: 400, right: 180, bottom: 430 };
    expect(atButton({ box, lines: [button] }, card, window)).toEqual({ x: 100, y: 438 });
    const low = { left: 800, top: 740, right: 900, bottom: 770 };
    expect(atButton({ box, lines: [low] }, card, window)).toEqual({ x: 600, y: 532 });
  });
});

describe('the list', () => {
  test('stands beside the box, on the side where there is room', () => {
    expect(besideBox({ box, lines: [] }, card, window)).toMatchObject({ x: 508, y: 500 });
    const right = { ...box, left: 500, right: 900 };
    expect(besideBox({ box: right, lines: [] }, card, window)).toMatchObject({ x: 192, y: 500 });
  });

  test('stands over a box as wide as the window', () => {
    const wide = { ...box, left: 0, right: 1000 };
    expect(besideBox({ box: wide, lines: [] }, card, window)).toMatchObject({ x: 692, y: 92 });
  });

  test('is made lower rather than cover the draft, where no side has room for all of it', () => {
    const wide = { left: 0, top: 400, right: 1000, bottom: 700 };
    const long = { width: 300, height: 500 };
    expect(besideBox({ box: wide, lines: [] }, long, window)).toEqual({ x: 692, y: 8, most: 384 });
    const high = { ...wide, top: 20, bottom: 420 };
    expect(besideBox({ box: high, lines: [] }, long, window)).toEqual({ x: 692, y: 428, most: 364 });
  });
});

describe('the badge', () => {
  const badge = { width: 80, height: 30 };

  test('stands in the corner, and not in a box that has no room for it', () => {
    expect(inCorner({ box, lines: [] }, badge, window)).toEqual({ x: 412, y: 662 });
    expect(inCorner({ box: { ...box, bottom: 320 }, lines: [] }, badge, window)).toBeNull();
  });

  test('gives way to words over the edge of the box', () => {
    const lines = [{ left: 110, top: 670, right: 480, bottom: 690 }];
    expect(inCorner({ box, lines }, badge, window)).toEqual({ x: 412, y: 690 });
  });
});
