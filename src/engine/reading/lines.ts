/**
 * Finds what stands behind a key in a text of sorted lines, `key:value|key:value`. The text is searched as it is, since
 * to take thousands of lines apart takes longer than all that a worker looks up before its first answer.
 */
export function createLines(text: string): (key: string) => string | undefined {
  return (key) => {
    let from = 0;
    let to = text.length;
    while (from < to) {
      const start = text.lastIndexOf('|', Math.floor((from + to) / 2) - 1) + 1;
      const colon = text.indexOf(':', start);
      const end = text.indexOf('|', colon);
      const found = text.slice(start, colon);
      if (found === key) return text.slice(colon + 1, end < 0 ? text.length : end);
      if (found > key) to = start;
      else from = end < 0 ? text.length : end + 1;
    }
    return undefined;
  };
}
