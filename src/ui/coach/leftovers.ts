/**
 * Takes away what an older Virgil left in the page: Firefox puts a new version into open pages
 * and ends the old one's script without a word.
 */
export function clearLeftovers(): void {
  for (const old of Document.prototype.querySelectorAll.call(document, 'virgil-coach')) old.remove();
  for (const name of [...CSS.highlights.keys()]) {
    if (name.startsWith('virgil-')) CSS.highlights.delete(name);
  }
}
