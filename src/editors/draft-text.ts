import { Lines, type DraftText } from './lines';

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
