import type { Refusal } from '../../model';

/** Thrown where something that a lead wrote can't be taken as it is. */
export class Refused extends Error {
  override name = 'Refused';

  constructor(
    readonly path: Refusal['path'],
    readonly reason: string,
  ) {
    super(`${path.join(' › ')}: ${reason}`);
  }
}
