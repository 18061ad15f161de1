/** Characters that only hold an editor's caret. */
const UNSEEN = /[\u200B\u2060\uFEFF]/g;

/** The lines of a text as they come out of HTML, where white space is one space and lines end by blocks and breaks. */
export interface HtmlLines {
  add(text: string): void;
  /** A block begins or ends here: what follows is on another line. */
  end(): void;
  /** One line more, even an empty one. */
  break(): void;
  text(): string;
}

/** Lines with nothing on them yet. */
export function createHtmlLines(): HtmlLines {
  let written = '';
  return {
    add(text) {
      const folded = text.replace(UNSEEN, '').replace(/\s+/g, ' ');
      written += /(?:^|\s)$/.test(written.slice(-1)) ? folded.trimStart() : folded;
    },
    end() {
      if (!/(?:^|\n)$/.test(written.slice(-1))) written += '\n';
    },
    break() {
      written += '\n';
    },
    text: () =>
      written
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
  };
}
