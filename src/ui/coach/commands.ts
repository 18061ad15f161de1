import type { ReadonlySignal } from '@preact/signals';
import { chordOf } from '../../model/chord';
import type { CoachActions } from './actions';
import type { KeyTaker } from './keys';
import type { CoachModel } from './model';
import type { Composer } from '../../model';

export interface CommandParts {
  model: CoachModel;
  actions: CoachActions;
  composer: Composer;
  /** The element that holds our interface; keys typed in it arrive with it as their target. */
  host: HTMLElement;
  /** The keys that open: `Alt+V`. */
  shortcut: ReadonlySignal<string>;
  /** Settles when the hints have their fixes. */
  advise(): Promise<void>;
}

/** What keys do: the agent's shortcut opens, Escape closes, Tab and the arrows stay inside what is open. */
export function createCommands({ model, actions, composer, host, shortcut, advise }: CommandParts): KeyTaker {
  const escape = (event: KeyboardEvent): boolean => {
    if (model.view.value.kind === 'none') return false;
    event.preventDefault();
    actions.close();
    return true;
  };
  const inside = (event: KeyboardEvent): boolean => {
    const step = stepOf(event);
    if (event.key === 'Escape') return escape(event) || true;
    if (step !== 0 && model.view.value.kind !== 'none') {
      event.preventDefault();
      moveFocus(host, step);
    }
    return true;
  };
  const inReply = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape') return escape(event);
    if (!event.altKey && !event.ctrlKey) return false;
    if (chordOf(event) !== shortcut.value) return false;
    event.preventDefault();
    // The keyboard goes to the first button of a card, which is to be the one that puts its fix in.
    void advise().then(() => actions.openAt(composer.caret()));
    return true;
  };
  return (event) => {
    if (event.isComposing) return false;
    if (event.target === host) return inside(event);
    const isInReply = event.target instanceof Node && composer.element.contains(event.target);
    return isInReply && inReply(event);
  };
}

function stepOf(event: KeyboardEvent): 1 | -1 | 0 {
  if (event.key === 'Tab') return event.shiftKey ? -1 : 1;
  if (event.key === 'ArrowDown') return 1;
  return event.key === 'ArrowUp' ? -1 : 0;
}

/** Moves the focus to the next button of what is open, round in a circle; from outside to the first, or the last. */
function moveFocus(host: HTMLElement, step: 1 | -1): void {
  const buttons = [...(host.shadowRoot?.querySelectorAll<HTMLElement>('.layer button') ?? [])];
  const at = buttons.findIndex((button) => button === host.shadowRoot?.activeElement);
  buttons.at((Math.max(at, Math.min(-step, 0)) + step) % buttons.length)?.focus();
}
