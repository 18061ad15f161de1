import type { Span } from '../model';
import type { DraftText, Piece } from './lines';

/** The DOM range of a span of the text; null when the text does not reach that far. */
export function rangeOf(root: Element, draft: DraftText, span: Span): Range | null {
  if (span.start < 0 || span.start > span.end || span.end > draft.text.length) return null;
  if (span.start === span.end) return caretAt(root, draft, span.start);
  const first = draft.pieces.find((piece) => piece.start + piece.length > span.start);
  const last = draft.pieces.findLast((piece) => piece.length > 0 && piece.start < span.end);
  if (!first || !last) return null;
  const range = new Range();
  range.setStart(first.node, first.from + Math.max(0, span.start - first.start));
  range.setEnd(last.node, last.from + Math.min(last.length, span.end - last.start));
  return range;
}

/** An empty range at an offset: behind the character before it, else before what follows. */
function caretAt(root: Element, draft: DraftText, at: number): Range {
  const range = new Range();
  const before = draft.pieces.find((piece) => piece.start < at && at <= endOf(piece));
  const after = draft.pieces.find((piece) => piece.start === at);
  if (before) range.setStart(before.node, before.from + at - before.start);
  else if (after && after.length > 0) range.setStart(after.node, after.from);
  else if (after) range.setStartBefore(after.node);
  else range.setStart(root, 0);
  range.collapse(true);
  return range;
}

/** Offset in the text of a DOM position; null when it is outside, or in what was left out. */
export function offsetOf(root: Element, draft: DraftText, node: Node, offset: number): number | null {
  if (!root.contains(node)) return null;
  const inNode = draft.pieces.filter((piece) => piece.node === node);
  if (inNode.length > 0) return offsetInPieces(inNode, offset);
  const next = node.childNodes[offset];
  const following = next && draft.pieces.find((piece) => next.contains(piece.node));
  if (following) return following.start;
  const previous = node.childNodes[offset - 1];
  const preceding = previous && draft.pieces.findLast((piece) => previous.contains(piece.node));
  if (preceding) return endOf(preceding);
  return node === root && draft.pieces.length === 0 ? 0 : null;
}

function offsetInPieces(pieces: readonly Piece[], offset: number): number | null {
  const piece = pieces.findLast((each) => each.from <= offset) ?? pieces[0];
  if (!piece) return null;
  return piece.start + Math.min(piece.length, Math.max(0, offset - piece.from));
}

function endOf(piece: Piece): number {
  return piece.start + piece.length;
}
