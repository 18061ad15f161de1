import type { Composer, Severity } from '../../model';
import type { Ground } from './ground';
import type { Hint } from './hints';

/**
 * Underlines hints in a reply box by the CSS Custom Highlight API, which leaves the editor's DOM alone.
 * Several boxes of one page share the registry, so each takes away only what it put there.
 */
export function createPainter(
  composer: Composer,
  signal: AbortSignal,
): (hints: readonly Hint[], ground: Ground) => void {
  let painted: (() => void)[] = [];
  const clear = (): void => {
    for (const wipe of painted) wipe();
    painted = [];
  };
  signal.addEventListener('abort', clear);
  return (hints, ground) => {
    clear();
    for (const { finding } of hints) {
      const range = finding.span && composer.range(finding.span);
      if (range)
        painted.push(paint(range, `virgil-${finding.severity}-on-${ground}`, priorities[finding.severity]));
    }
  };
}

/** Where two overlap, the graver one is seen. */
const priorities = { slip: 1, sin: 2, grave: 3 } satisfies Record<Severity, number>;

function paint(range: Range, name: string, priority: number): () => void {
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  highlight.priority = priority;
  highlight.add(range);
  CSS.highlights.set(name, highlight);
  return () => {
    highlight.delete(range);
    if (highlight.size === 0) CSS.highlights.delete(name);
  };
}
