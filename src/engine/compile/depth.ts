/** No file of Virgil's goes down as deep; a reader that calls itself for each level ends in a stack that is full. */
const DEEPEST = 200;

/** The line in which a text of YAML or JSON goes deeper than it may; null where it never does. */
export function bottomlessLine(text: string): number | null {
  let depth = 0;
  for (const [at, line] of text.split('\n').entries()) {
    for (const sign of line) {
      if (sign === '[' || sign === '{') depth += 1;
      else if ((sign === ']' || sign === '}') && depth > 0) depth -= 1;
      if (depth > DEEPEST) return at + 1;
    }
    if (indentOf(line) > DEEPEST) return at + 1;
  }
  return null;
}

/** How far the first word stands from the left: white space goes down, and so do "- - -" and "? ? ?". */
function indentOf(line: string): number {
  return /^[\s?:-]*/.exec(line)?.[0].length ?? 0;
}
