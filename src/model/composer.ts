import type { Case, Span } from './case';

/** A reply box as Virgil drives it, whatever editor is inside. */
export interface Composer {
  /** The editable element. Nothing of ours is ever put in it or its ancestors. */
  readonly element: HTMLElement;
  /** The draft as plain text: paragraphs joined by "\n", U+00A0 folded to a space, quote and signature left out. */
  text(): string;
  /** The DOM range of a span of `text()`; null when it can't be found any more. */
  range(span: Span): Range | null;
  /** Offset in `text()` of a DOM position inside the box; null outside. */
  offset(node: Node, offset: number): number | null;
  /** Offset in `text()` of the caret; null while the focus or the selection is elsewhere. */
  caret(): number | null;
  /**
   * Calls back whenever the box may read otherwise or was rendered anew, until `signal` aborts. `isInPlace`: only
   * words changed, and nothing came or went beside them, as with most keys.
   */
  follow(changed: (isInPlace: boolean) => void, signal: AbortSignal): void;
  /** Brings a span into sight. */
  reveal(span: Span): void;
  /**
   * Puts `text` in the place of `span`, if the words there are still `expected`,
   * through the editor's own input path so that its undo takes it back.
   * `refused`: nothing was changed (or the change was not taken): offer a copy instead.
   */
  replace(span: Span, expected: string, text: string): Promise<'done' | 'refused'>;
  /** Where the box has no DOM of its own to underline. */
  readonly mirror?: Mirror;
}

/**
 * A copy of what a `textarea` shows, for lack of a DOM in it: the ranges of its composer lie in here.
 * It belongs over the box, among our own elements.
 */
export interface Mirror {
  readonly element: HTMLElement;
  /** Takes over the box's measures and how far it is scrolled. */
  fit(): void;
}

/** Who will read what is in the box. */
export type Audience = 'customer' | 'team' | 'unknown';

/** A reply box found in a page, with what it belongs to. */
export interface FoundComposer {
  composer: Composer;
  audience: Audience;
  /** The conversation around the box, as far as it is loaded. */
  conversation(): Omit<Case, 'reply'>;
  /** The button that sends this reply, when an element is one or stands in one; without an element, any that is seen. */
  sendButton(element?: Element): HTMLElement | null;
  /** Whether a key sends this reply. */
  isSentBy(event: KeyboardEvent): boolean;
}

/** What the toolbar icon and the popup say of a tab. */
export type TabState =
  | { kind: 'watching' }
  | { kind: 'note' }
  | { kind: 'off' }
  | { kind: 'no-box' }
  | { kind: 'language' }
  | { kind: 'reload' }
  /** The browser was told that Virgil may not read this site. */
  | { kind: 'withheld' };
