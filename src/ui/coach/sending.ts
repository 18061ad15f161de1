import type { BeforeSending, FoundComposer } from '../../model';
import { takeKeys } from './keys';
import type { CoachModel } from './model';
import { press, takePresses } from './presses';

export interface SendingParts {
  model: CoachModel;
  found: FoundComposer;
  /** What the agent or the lead wants, asked anew each time. */
  wish(): BeforeSending;
  /** Send was pressed, and is not held back. */
  pressed(): void;
  signal: AbortSignal;
}

/**
 * Holds back the first attempt to send a draft that would hurt, and asks. What goes out in the end is what the
 * page sends by itself: the press that was held back is made again, and the next one isn't held.
 */
export function askBeforeSending({ model, found, wish, pressed, signal }: SendingParts): void {
  let isHeld = false;
  const going = (go: () => void) => () => {
    pressed();
    go();
  };

  takePresses((event) => {
    const button = event.target instanceof Element ? found.sendButton(event.target) : null;
    const isByKey = event.type === 'click' && event.detail === 0;
    // A press begins with its way down; one by key has only the click.
    const isStart = event.type === 'pointerdown' || isByKey;
    if (isStart) isHeld = button !== null && model.isToAsk(wish());
    if (isStart && button && !isHeld) pressed();
    if (!isHeld || !button) return false;
    if (event.type !== 'click') return true;
    isHeld = false;
    model.askFirst(wish(), { at: button, go: going(() => press(button)), focus: isByKey });
    return true;
  }, signal);

  takeKeys((event) => {
    if (event.repeat || !event.isTrusted || !found.isSentBy(event)) return false;
    const { target } = event;
    if (!(target instanceof HTMLElement) || !found.composer.element.contains(target)) return false;
    if (!model.isToAsk(wish())) {
      pressed();
      return false;
    }
    event.preventDefault();
    const button = found.sendButton();
    // Keys with Alt may choose how it is sent, which the button doesn't know.
    const go = button && !event.altKey ? () => press(button) : () => pressAgain(event, target);
    model.askFirst(wish(), { at: button ?? found.composer.element, go: going(go), focus: true });
    return true;
  }, signal);
}

/** The same keys once more, for a page that knows them by any of their names. */
function pressAgain(event: KeyboardEvent, target: HTMLElement): void {
  const { key, code, keyCode, ctrlKey, altKey, metaKey } = event;
  const options = {
    key,
    code,
    keyCode,
    ctrlKey,
    altKey,
    metaKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, options));
}
