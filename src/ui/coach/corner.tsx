import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Composer } from '../../model';
import { Badge } from './badge';
import { useCoach } from './context';
import { keepPlaced } from './keep-placed';
import { createPause } from './pause';
import { inCorner, type Area } from './place';
import { RestNote } from './rest-note';
import { UndoNote } from './undo-note';

/** How long typing has to rest until the corner gives way to words that came near. */
const momentInMs = 200;

/** As much of a draft's end as can come near the corner, in characters. */
const nearCorner = 300;

/** What stands in the corner of the reply box while there is a draft. */
export function Corner() {
  const { model, composer } = useCoach();
  const corner = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!corner.current) return;
    corner.current.showPopover();
    const placed = keepPlaced({
      floating: corner.current,
      box: composer.element,
      lines: () => lastLines(composer),
      placing: inCorner,
      yields: true,
    });
    // A moment later, so that a key doesn't wait for it.
    const unfollow = model.draft.subscribe(createPause(() => momentInMs, placed.again));
    return () => {
      unfollow();
      placed.end();
    };
  }, [composer, model]);
  return (
    <div ref={corner} class="corner" popover="manual">
      <RestNote />
      <UndoNote />
      <Badge />
    </div>
  );
}

function lastLines(composer: Composer): readonly Area[] {
  const { length } = composer.text();
  return [
    ...(composer.range({ start: Math.max(0, length - nearCorner), end: length })?.getClientRects() ?? []),
  ];
}
