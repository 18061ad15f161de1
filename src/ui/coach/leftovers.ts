import { SEVERITIES } from '../../model';
import { hostName } from './context';
import { GROUNDS } from './ground';
import { highlightName } from './highlights';

/**
 * Takes away what an older Virgil left in the page: Firefox puts a new version into open pages
 * and ends the old one's script without a word.
 */
export function clearLeftovers(): void {
  for (const old of Document.prototype.querySelectorAll.call(document, hostName)) old.remove();
  // By name, since Firefox gives a content script no iterator over the registry.
  for (const severity of SEVERITIES)
    for (const ground of GROUNDS) CSS.highlights.delete(highlightName(severity, ground));
}
