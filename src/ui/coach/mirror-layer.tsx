import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Mirror } from '../../model';
import { useCoach } from './context';
import { watchPlace } from './keep-placed';
import { isCovered, seenOf } from './seen';

/** The mirror of a box that has no DOM to underline, over that box; nothing for all others. */
export function MirrorLayer() {
  const { mirror } = useCoach().composer;
  return mirror ? <OverBox mirror={mirror} /> : null;
}

function OverBox({ mirror }: { mirror: Mirror }) {
  const { model, composer } = useCoach();
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = layer;
    if (!current) return;
    const box = composer.element;
    current.append(mirror.element);
    current.showPopover();
    const placed = watchPlace({ box, floating: current }, () => {
      mirror.fit();
      const { clientWidth, clientHeight } = document.documentElement;
      const seen = seenOf(box, { left: 0, top: 0, right: clientWidth, bottom: clientHeight });
      const { style } = current;
      style.clipPath = `inset(${seen.top}px ${clientWidth - seen.right}px ${clientHeight - seen.bottom}px ${seen.left}px)`;
      style.visibility = isCovered(box) ? 'hidden' : '';
    });
    const unfollow = model.draft.subscribe(() => requestAnimationFrame(placed.again));
    return () => {
      unfollow();
      placed.end();
    };
  }, [composer, mirror, model]);
  return <div ref={layer} class="mirror" popover="manual" aria-hidden="true" />;
}
