import type { Severity } from '../../model';
import type { Ground } from './ground';

const severities = ['slip', 'sin', 'grave'] as const satisfies readonly Severity[];
const grounds = ['light', 'dark'] as const satisfies readonly Ground[];

/**
 * Takes away what an older Virgil left in the page: Firefox puts a new version into open pages
 * and ends the old one's script without a word.
 */
export function clearLeftovers(): void {
  for (const old of Document.prototype.querySelectorAll.call(document, 'virgil-coach')) old.remove();
  // By name, since Firefox gives a content script no iterator over the registry.
  for (const severity of severities) {
    for (const ground of grounds) CSS.highlights.delete(`virgil-${severity}-on-${ground}`);
  }
}
