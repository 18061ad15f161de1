import { i18n } from '#i18n';
import { isContextInvalidated } from '../../src/platform/messages';
import type { Translate } from '../../src/ui/words';

/** The interface's words. After an update of the extension there are none any more, which `lost` is told. */
export function createWords(lost: () => void): Translate {
  const words = (...asked: Parameters<Translate>): string => {
    try {
      return i18n.t(...asked);
    } catch (error) {
      if (!isContextInvalidated(error)) throw error;
      // Not at once: words are asked for in the middle of drawing what is to go.
      queueMicrotask(lost);
      return '';
    }
  };
  // `Parameters` keeps only the last overload of the generated type; the arguments are handed on as they are.
  return words as Translate;
}
