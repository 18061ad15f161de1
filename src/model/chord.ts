/** What is known of a key that was pressed. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Letters that mean something with Ctrl to a browser or to whoever writes: copy, undo, bold, a new tab. */
const CTRL_TAKEN = 'ABCFIJKLNOPQRSTUVWXYZ';

const LETTER = /^(Alt|Ctrl)\+(?:Shift\+)?([A-Z])$/;

/**
 * A pressed key with what is held beside it, as people write it: `Alt+V`, `Ctrl+Shift+E`; of keys other than letters,
 * something that is no chord. A letter that isn't of the alphabet, as a Mac types with Alt held, goes by its place.
 */
export function chordOf({ key, code, altKey, ctrlKey, metaKey, shiftKey }: PressedKey): string {
  const held = [ctrlKey && 'Ctrl', altKey && 'Alt', metaKey && 'Meta', shiftKey && 'Shift'];
  const letter = /^[a-z]$/i.test(key) ? key : code.slice(3);
  return [...held, letter.toUpperCase()].filter(Boolean).join('+');
}

/** Whether a letter was pressed, with whatever is held beside it. */
export function isLetter(chord: string): boolean {
  return /(?:^|\+)[A-Z]$/.test(chord);
}

/**
 * Whether a chord can open the hints: Alt or Ctrl with a letter, as bare letters are for typing and for a helpdesk's
 * own shortcuts, and both together are how some keyboards type signs.
 */
export function isChord(text: string): boolean {
  const [, held, letter = ''] = LETTER.exec(text) ?? [];
  return held === 'Alt' || (held === 'Ctrl' && !CTRL_TAKEN.includes(letter));
}
