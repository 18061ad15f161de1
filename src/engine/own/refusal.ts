import type { Refusal } from '../../model';
import type { Reason } from '../../model/reason';

/** Thrown where something that a lead wrote can't be taken as it is. */
export class Refused extends Error {
  override name = 'Refused';

  constructor(
    readonly path: Refusal['path'],
    readonly reason: Reason,
  ) {
    super(`${path.join(' › ')}: ${[reason.code, ...reason.facts].join(', ')}`);
  }
}
