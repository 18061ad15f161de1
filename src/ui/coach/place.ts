/** A rectangle in CSS pixels of the window. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What something is put beside. */
export interface Anchor {
  /** What is seen of the reply box. */
  box: Area;
  /** The lines of the words that are meant, if any are. */
  lines: readonly Area[];
}

/** Where the upper left corner goes, and how high it may be there; null when what it belongs to is out of sight. */
export type Place = { x: number; y: number; most?: number } | null;

/** Finds the place of something of this size in a window; pure, so that it can be tried without one. */
export type Placing = (anchor: Anchor, size: { width: number; height: number }, window: Area) => Place;

/** Room to the edge of the window and between neighbours. */
const gap = 8;
/** Room under words, for their underline. */
const underline = 6;
/** How high a list is at most, and what it needs at least: two hints to look at. */
const highest = 560;
const lowest = 240;

/** In the lower corner of what is seen of a reply box: inside it, or over its edge where words are in the way. */
export const inCorner: Placing = ({ box, lines }, { width, height }, window) => {
  const isRoom = box.right - box.left >= width + 2 * gap && box.bottom - box.top >= height + gap;
  if (!isRoom) return null;
  const inside = { x: box.right - gap - width, y: box.bottom - gap - height };
  if (!lines.some((line) => line.right > inside.x && line.bottom > inside.y && line.top < box.bottom))
    return inside;
  return within(window, { width, height }, { x: inside.x, y: box.bottom - height / 3 });
};

/** Under the words, or over them where there is no room below. */
export const atWords: Placing = ({ box, lines }, size, window) => {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last || last.bottom < box.top || first.top > box.bottom) return null;
  const below = { x: last.left, y: last.bottom + underline };
  const above = { x: first.left, y: first.top - gap - size.height };
  const isRoomBelow = below.y + size.height + gap <= window.bottom;
  return within(window, size, isRoomBelow || above.y < window.top + gap ? below : above);
};

/** Under a button, where it covers no words, or over it where there is no room; level with its outer edge. */
export const atButton: Placing = ({ lines: [button] }, size, window) => {
  if (!button) return null;
  const isLeft = button.left + button.right < window.left + window.right;
  const x = isLeft ? button.left : button.right - size.width;
  const below = button.bottom + gap;
  const isRoomBelow = below + size.height + gap <= window.bottom;
  return within(window, size, { x, y: isRoomBelow ? below : button.top - gap - size.height });
};

/** Beside the reply box, or over or under it, where it covers nothing of the draft; it scrolls where room is scarce. */
export const besideBox: Placing = ({ box }, size, window) => {
  const { width } = size;
  const whole = Math.min(highest, window.bottom - window.top - 2 * gap);
  const height = Math.min(size.height, whole);
  const right = box.right + gap;
  const left = box.left - gap - width;
  const isRight = right + width + gap <= window.right;
  if (isRight || left >= window.left + gap) {
    const level = { x: isRight ? right : left, y: box.bottom - height };
    return { ...within(window, { width, height }, level), most: whole };
  }
  const over = box.top - window.top - 2 * gap;
  const under = window.bottom - box.bottom - 2 * gap;
  const isUnder = under >= height || under > over;
  const most = Math.min(whole, Math.max(isUnder ? under : over, lowest));
  const high = Math.min(height, most);
  const y = isUnder ? box.bottom + gap : box.top - gap - high;
  return { ...within(window, { width, height: high }, { x: box.right - width, y }), most };
};

/** The nearest place that keeps off the window's edges; the upper left one wins where all is too small. */
function within(
  window: Area,
  { width, height }: { width: number; height: number },
  { x, y }: { x: number; y: number },
): { x: number; y: number } {
  return {
    x: Math.max(window.left + gap, Math.min(x, window.right - gap - width)),
    y: Math.max(window.top + gap, Math.min(y, window.bottom - gap - height)),
  };
}
