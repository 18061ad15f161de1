/** Where a stretch of the text stands in the DOM. */
export interface Piece {
  /** A text node; or a `<br>`, which has no text and only holds a place on a line. */
  node: Text | HTMLBRElement;
  /** Offset in the node's own data. */
  from: number;
  /** Offset in `DraftText.text`. */
  start: number;
  length: number;
  /** Whether it is all that the node says: no line ends in it, and no white space of it is folded. */
  isWhole?: boolean;
}

/** The text of an element as its reader sees it, and where each stretch of it stands. */
export interface DraftText {
  text: string;
  /** In the order of the text, which is the order of the document. */
  pieces: readonly Piece[];
}

/** Characters that only hold an editor's caret, and white space that CSS folds into the one before it. */
const unseen = /[\u200B\u2060\uFEFF]+|(?<=[ \t\r\n\f])[ \t\r\n\f]+/g;
const whiteSpace = /[ \t\r\n\f\u00A0]/g;
/** What may stand elsewhere in the text than in its node, or not at all. */
const doubtful = /^ |^$| {2}|[\t\r\n\f\u200B\u2060\uFEFF]/;

/** The text once the words of one node changed; null where only reading it anew can tell. */
export function mended({ text, pieces }: DraftText, node: Node): DraftText | null {
  const words = node.nodeValue ?? '';
  const at = pieces.findIndex((piece) => piece.node === node);
  const first = pieces[at];
  if (!first?.isWhole || doubtful.test(words)) return null;
  const grown = words.length - first.length;
  return {
    text:
      text.slice(0, first.start) + words.replace(whiteSpace, ' ') + text.slice(first.start + first.length),
    pieces: pieces.map((piece, i) =>
      i === at ? { ...piece, length: words.length } : { ...piece, start: piece.start + (i > at ? grown : 0) },
    ),
  };
}

/** The text as it grows. A line break is owed until something follows it: a last `<br>` makes no line. */
export class Lines {
  #text = '';
  #pieces: Piece[] = [];
  #owed = 0;
  /** Whether the current line has anything on it. */
  #open = false;

  add(node: Text): void {
    if (node.data.includes('\n') && keepsLines(node)) return this.#addLines(node);
    let from = 0;
    for (const gap of node.data.matchAll(unseen)) {
      this.#addPiece(node, from, gap.index);
      from = gap.index + gap[0].length;
    }
    this.#addPiece(node, from, node.data.length);
  }

  break(node: HTMLBRElement): void {
    this.#pieces.push({ node, from: 0, start: this.#text.length + this.#owed, length: 0 });
    this.#owed += 1;
    this.#open = false;
  }

  end(): void {
    if (!this.#open) return;
    this.#owed += 1;
    this.#open = false;
  }

  finish(): DraftText {
    const text = this.#text + '\n'.repeat(Math.max(0, this.#owed - 1));
    return { text, pieces: this.#pieces };
  }

  #addPiece(node: Text, from: number, to: number): void {
    // CSS shows no space at the start of a line, except U+00A0.
    while (!this.#open && from < to && ' \t\r\n\f'.includes(node.data.charAt(from))) from += 1;
    if (from === to) return;
    this.#put(node, from, node.data.slice(from, to).replace(whiteSpace, ' '));
  }

  #addLines(node: Text): void {
    let from = 0;
    for (const line of node.data.split('\n')) {
      if (from > 0) {
        this.#owed += 1;
        this.#open = false;
      }
      if (line) this.#put(node, from, line.replace(whiteSpace, ' '));
      from += line.length + 1;
    }
  }

  #put(node: Text, from: number, text: string): void {
    this.#text += '\n'.repeat(this.#owed);
    this.#owed = 0;
    const isWhole = text.length === node.length;
    this.#pieces.push({ node, from, start: this.#text.length, length: text.length, isWhole });
    this.#text += text;
    this.#open = true;
  }
}

function keepsLines(node: Text): boolean {
  const parent = node.parentElement;
  return parent !== null && /^(pre|break-spaces)/.test(getComputedStyle(parent).whiteSpace);
}
