import { useLayoutEffect, useRef } from 'preact/hooks';
import { Badge } from './badge';
import { useCoach } from './context';
import { keepPlaced } from './keep-placed';
import { inCorner } from './place';
import { UndoNote } from './undo-note';

/** What stands in the corner of the reply box while there is a draft. */
export function Corner() {
  const { composer } = useCoach();
  const corner = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!corner.current) return;
    corner.current.showPopover();
    return keepPlaced({ floating: corner.current, box: composer.element, lines: () => [], placing: inCorner });
  }, [composer]);
  return (
    <div ref={corner} class="corner" popover="manual">
      <UndoNote />
      <Badge />
    </div>
  );
}
