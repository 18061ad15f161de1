import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useCoach } from './context';
import { keepPlaced } from './keep-placed';
import type { Area, Placing } from './place';

export interface LayerProps {
  class: string;
  label: string;
  /** The words that it stands at, if it stands at words. */
  lines?: () => readonly Area[];
  placing: Placing;
  /** Whether the keyboard goes in when it opens. */
  focus: boolean;
  children: ComponentChildren;
}

/** Something that opens over the page, in the browser's top layer, so that no stacking order is fought over. */
export function Layer({ class: name, label, lines = noLines, placing, focus, children }: LayerProps) {
  const { composer } = useCoach();
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = layer.current;
    if (!element) return;
    element.showPopover();
    return keepPlaced({ floating: element, box: composer.element, lines, placing }).end;
  }, [composer, lines, placing]);
  useLayoutEffect(() => {
    if (focus) layer.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [focus]);
  return (
    <div ref={layer} class={`layer ${name}`} popover="manual" role="dialog" aria-label={label}>
      {children}
    </div>
  );
}

function noLines(): readonly Area[] {
  return [];
}
