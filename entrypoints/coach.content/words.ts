import { interfaceText } from '../../src/platform/interface-text';
import { isContextInvalidated } from '../../src/platform/messages';
import { wordsBy } from '../../src/ui/words-by';
import type { Translate } from '../../src/ui/words';

/** The interface's words. After an update of the extension there are none any more, which `lost` is told. */
export function createWords(lost: () => void): Translate {
  return wordsBy((key, filled) => {
    try {
      return interfaceText(key, filled);
    } catch (error) {
      if (!isContextInvalidated(error)) throw error;
      // Not at once: words are asked for in the middle of drawing what is to go.
      queueMicrotask(lost);
      return '';
    }
  });
}
