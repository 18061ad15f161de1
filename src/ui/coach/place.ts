import {
  autoUpdate,
  computePosition,
  detectOverflow,
  flip,
  hide,
  inline,
  offset,
  shift,
  size,
  type ComputePositionConfig,
  type Middleware,
  type ReferenceElement,
} from '@floating-ui/dom';

/** How one kind of thing is put beside another. */
export type Placing = Partial<ComputePositionConfig>;

/** Room that is always left to the edge of the window, in CSS pixels. */
const edge = 8;

/** In the lower corner of what is seen of a reply box, inside it. */
export const inCorner: Placing = { middleware: [corner(), hide({ strategy: 'referenceHidden' })] };

/** Under the words of a phrase, even when it runs over several lines. */
export const atWords: Placing = {
  placement: 'bottom-start',
  middleware: [
    inline(),
    offset(6),
    flip({ padding: edge }),
    shift({ padding: edge }),
    hide({ strategy: 'referenceHidden' }),
  ],
};

/** Beside a reply box, where it covers neither the draft nor, if it can be, the conversation. */
export const besideBox: Placing = {
  placement: 'right-end',
  middleware: [
    offset(edge),
    flip({ padding: edge, fallbackPlacements: ['left-end', 'top-end', 'bottom-end'] }),
    shift({ padding: edge, crossAxis: true }),
    size({
      padding: edge,
      apply: ({ elements, availableHeight }) => {
        elements.floating.style.maxHeight = `${Math.max(160, Math.min(560, availableHeight))}px`;
      },
    }),
  ],
};

/** Keeps `floating` in its place beside `reference` while the page scrolls and changes; returns what ends it. */
export function keepPlaced(reference: ReferenceElement, floating: HTMLElement, placing: Placing): () => void {
  const place = async (): Promise<void> => {
    const { x, y, middlewareData } = await computePosition(reference, floating, { strategy: 'fixed', ...placing });
    const { style } = floating;
    style.left = `${Math.round(x)}px`;
    style.top = `${Math.round(y)}px`;
    style.visibility = middlewareData.hide?.referenceHidden ? 'hidden' : '';
  };
  return autoUpdate(reference, floating, () => void place());
}

function corner(): Middleware {
  return {
    name: 'corner',
    fn: async (state) => {
      const { reference, floating } = state.rects;
      const cut = await detectOverflow(state, { elementContext: 'reference' });
      return {
        x: reference.x + reference.width - Math.max(0, cut.right) - floating.width - edge,
        y: reference.y + reference.height - Math.max(0, cut.bottom) - floating.height - edge,
      };
    },
  };
}
