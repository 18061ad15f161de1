/** Why something that a lead wrote can't be taken as it is. */
export interface Refusal {
  /** Where in the rule set it stands: `['rules', 'parcels', 'find', 0]`. */
  path: readonly (string | number)[];
  reason: string;
}

/** Thrown where compiling meets something that can't be taken. */
export class Refused extends Error {
  override name = 'Refused';

  constructor(
    readonly path: Refusal['path'],
    readonly reason: string,
  ) {
    super(`${path.join(' › ')}: ${reason}`);
  }
}
