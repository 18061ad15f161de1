import type { ReferenceElement } from '@floating-ui/dom';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { keepPlaced, type Placing } from './place';

export interface LayerProps {
  class: string;
  label: string;
  /** What it stands beside. */
  anchor: ReferenceElement;
  placing: Placing;
  /** Whether the keyboard goes in when it opens. */
  focus: boolean;
  children: ComponentChildren;
}

/** Something that opens over the page, in the browser's top layer, so that no stacking order is fought over. */
export function Layer({ class: name, label, anchor, placing, focus, children }: LayerProps) {
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = layer.current;
    if (!element) return;
    element.showPopover();
    return keepPlaced(anchor, element, placing);
  }, [anchor, placing]);
  useLayoutEffect(() => {
    if (focus) layer.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [focus]);
  return (
    <div ref={layer} class={`layer ${name}`} popover="manual" role="dialog" aria-label={label}>
      {children}
    </div>
  );
}
