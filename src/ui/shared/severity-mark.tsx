import type { Severity } from '../../model';

/** Severity by shape as well as colour: ring, disc, square. The words beside it say the same. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return <span class={`mark ${severity}`} aria-hidden="true" />;
}
