import * as v from 'valibot';

/** The number or name of somebody, which exports may leave out. */
export const maybeId = v.optional(v.nullable(v.union([v.string(), v.number()])));

/** A text that exports may leave out. */
export const maybeText = v.optional(v.nullable(v.string()));
