/** Where a stretch of the text stands in the DOM. */
export interface Piece {
  /** A text node; or a `<br>`, which has no text and only holds a place on a line. */
  node: Text | HTMLBRElement;
  /** Offset in the node's own data. */
  from: number;
  /** Offset in `DraftText.text`. */
  start: number;
  length: number;
}

/** The text of an element as its reader sees it, and where each stretch of it stands. */
export interface DraftText {
  text: string;
  /** In the order of the text, which is the order of the document. */
  pieces: readonly Piece[];
}

export interface TextOptions {
  /** Selector of what is not part of the text: quotes, signatures, an editor's own furniture. */
  leaveOut?: string;
  /** Selector of the element that ends the text; it and all after it are left out. */
  stopAt?: string;
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const textless = 'script, style, template, svg, noscript, textarea, select, [hidden]';
/** Characters that only hold an editor's caret, and white space that CSS folds into the one before it. */
const unseen = /[\u200B\u2060\uFEFF]+|(?<=[ \t\r\n\f])[ \t\r\n\f]+/g;
const whiteSpace = /[ \t\r\n\f\u00A0]/g;

/**
 * Reads an element's text: blocks and `<br>` are lines, U+00A0 is a space, white space is folded.
 * Walks once and without recursion, so that odd and deep pages cost time but never the stack.
 */
export function draftText(root: Element, options: TextOptions = {}): DraftText {
  const lines = new Lines();
  const skipped = options.leaveOut ? `${textless}, ${options.leaveOut}` : textless;
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  // Named pictures and fields of the page can shadow what documents and forms offer, but not this.
  const walker = Document.prototype.createTreeWalker.call(document, root, shown);
  let node = walker.firstChild();
  while (node) {
    if (options.stopAt && node instanceof Element && node.matches(options.stopAt)) break;
    const child = enter(node, lines, skipped) ? walker.firstChild() : null;
    node = child ?? following(walker, lines);
  }
  return lines.finish();
}

/** Takes in a node; true when its children are part of the text. */
function enter(node: Node, lines: Lines, skipped: string): boolean {
  if (node instanceof Text) {
    lines.add(node);
    return false;
  }
  if (node instanceof HTMLBRElement) {
    lines.break(node);
    return false;
  }
  if (isBlock(node)) lines.end();
  return node instanceof Element && !node.matches(skipped);
}

/** The next node that is not below the current one, closing the blocks that are left on the way. */
function following(walker: TreeWalker, lines: Lines): Node | null {
  let left: Node | null = walker.currentNode;
  while (left) {
    if (isBlock(left)) lines.end();
    const next = walker.nextSibling();
    if (next) return next;
    left = walker.parentNode();
  }
  return null;
}

function isBlock(node: Node): boolean {
  return blocks.has(node.nodeName);
}

/** The text as it grows. A line break is owed until something follows it: a last `<br>` makes no line. */
class Lines {
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
    this.#pieces.push({ node, from, start: this.#text.length, length: text.length });
    this.#text += text;
    this.#open = true;
  }
}

function keepsLines(node: Text): boolean {
  const parent = node.parentElement;
  return parent !== null && /^(pre|break-spaces)/.test(getComputedStyle(parent).whiteSpace);
}
