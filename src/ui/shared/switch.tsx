import type { ComponentChildren } from 'preact';
import type { Decider } from '../../model';
import { useWords } from '../words';
import { holderWords, Lock } from './lock';

export interface SwitchProps {
  on: boolean;
  change(on: boolean): void;
  /** Who decided it, where it can't be switched here. */
  heldBy?: Decider | null;
  /** What is switched. */
  children: ComponentChildren;
}

/** A line of words with a switch at its end; the whole line can be pressed, unless somebody holds it. */
export function Switch({ on, change, heldBy, children }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-disabled={heldBy ? true : undefined}
      onClick={() => !heldBy && change(!on)}
    >
      <span class="switch-words">
        {children}
        {heldBy && <Lock by={heldBy} />}
      </span>
      <span class="knob" aria-hidden="true" />
    </button>
  );
}

export interface KnobProps extends Omit<SwitchProps, 'children'> {
  /** What is switched, for who doesn't see it stand beside. */
  label: string;
}

/** A switch alone, where its words stand elsewhere. */
export function Knob({ on, change, heldBy, label }: KnobProps) {
  const words = useWords();
  return (
    <button
      type="button"
      class="switch alone"
      role="switch"
      aria-label={label}
      title={heldBy ? holderWords(heldBy, words) : undefined}
      aria-checked={on}
      aria-disabled={heldBy ? true : undefined}
      onClick={() => !heldBy && change(!on)}
    >
      <span class="knob" aria-hidden="true" />
    </button>
  );
}
