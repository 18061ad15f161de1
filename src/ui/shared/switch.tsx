import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  on: boolean;
  change(on: boolean): void;
  /** What is switched. */
  children: ComponentChildren;
}

/** A line of words with a switch at its end; the whole line can be pressed. */
export function Switch({ on, change, children }: SwitchProps) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => change(!on)}>
      <span class="switch-words">{children}</span>
      <span class="knob" aria-hidden="true" />
    </button>
  );
}
