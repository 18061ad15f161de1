import type { Composer } from '../../model';
import type { Hint } from './hints';
import type { CoachModel } from './model';

/** How long the pointer rests on a phrase before its card opens, and may be away before it closes. */
const restInMs = 250;

/** Opens a phrase's card when the pointer rests on it or presses it, and closes what was left behind. */
export function watchPointer(
  model: CoachModel,
  composer: Composer,
  host: HTMLElement,
  signal: AbortSignal,
): void {
  const page = composer.element.ownerDocument;
  let pointed: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const open = (id: string, pinned: boolean): void => {
    clearTimeout(timer);
    model.view.value = { kind: 'card', id, pinned, focus: false };
  };
  const left = (): void => {
    const { value } = model.view;
    if (value.kind === 'card' && !value.pinned) model.close();
  };
  const moved = (event: PointerEvent): void => {
    const at = event.target === host ? 'interface' : (hintAt(model, composer, event)?.id ?? null);
    if (at === pointed) return;
    pointed = at;
    clearTimeout(timer);
    if (at === 'interface' || event.buttons !== 0) return;
    if (at === null) timer = setTimeout(left, restInMs);
    else if (model.view.value.kind !== 'list') timer = setTimeout(() => open(at, false), restInMs);
  };
  const pressed = (event: PointerEvent): void => {
    if (event.target === host) return;
    clearTimeout(timer);
    const inBox = event.target instanceof Node && composer.element.contains(event.target);
    // The list stays while the reply is mended: seeing it get shorter is what it is for.
    if (model.view.value.kind === 'card' || !inBox) model.close();
  };
  const clicked = (event: MouseEvent): void => {
    const hint = hintAt(model, composer, event);
    if (hint && page.getSelection()?.isCollapsed) open(hint.id, true);
  };

  /** What a script does isn't a person's. */
  const hear = <T extends keyof DocumentEventMap>(type: T, act: (event: DocumentEventMap[T]) => void): void =>
    page.addEventListener(type, (event) => event.isTrusted && act(event), {
      signal,
      capture: true,
      passive: true,
    });
  hear('pointermove', moved);
  hear('pointerdown', pressed);
  hear('click', clicked);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** The underlined hint under the pointer. Underlines take no events, so their rectangles are asked. */
function hintAt(model: CoachModel, composer: Composer, event: MouseEvent): Hint | undefined {
  if (!(event.target instanceof Node) || !composer.element.contains(event.target)) return undefined;
  return model.shown.value.top.find(({ finding: { span } }) => {
    const range = span && composer.range(span);
    return range ? [...range.getClientRects()].some((rectangle) => holds(rectangle, event)) : false;
  });
}

function holds({ left, right, top, bottom }: DOMRect, { clientX, clientY }: MouseEvent): boolean {
  return left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
}
