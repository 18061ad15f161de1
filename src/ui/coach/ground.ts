import { signal, type ReadonlySignal } from '@preact/signals';

/** Whether words lie on a light or on a dark ground. */
export const GROUNDS = ['light', 'dark'] as const;
export type Ground = (typeof GROUNDS)[number];

/** The ground under an element, known anew at every `look` and when the system's theme changes. */
export function watchGround(
  element: Element,
  until: AbortSignal,
): { ground: ReadonlySignal<Ground>; look(): void } {
  const ground = signal(groundOf(element));
  const look = (): void => {
    ground.value = groundOf(element);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal: until });
  return { ground, look };
}

/**
 * The ground that an element's words lie on, judged by their ink: a helpdesk may be light
 * in a system that is dark, and the ink is always there where a background may be borrowed.
 */
function groundOf(element: Element): Ground {
  const channels = /^rgba?\((\d+)[ ,]+(\d+)[ ,]+(\d+)/.exec(getComputedStyle(element).color);
  if (!channels) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const [red, green, blue] = channels.slice(1).map(Number);
  return brightness(red ?? 0, green ?? 0, blue ?? 0) > 128 ? 'dark' : 'light';
}

/** Perceived brightness, 0 to 255. */
function brightness(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
