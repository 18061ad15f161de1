import * as v from 'valibot';

/**
 * Checks a value by its schema, and gives it as the schema has it.
 * @throws an error that names the place and not the value, which may be somebody's words.
 */
export function checked<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  what: string,
): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new Error(`${what}: not valid at ${v.getDotPath(result.issues[0]) ?? 'its root'}`);
}

/**
 * A value as it will be read again, before it is kept or handed out: with one part that doesn't fit, all of it would be
 * refused then. Errors likewise.
 */
export function fitting<T>(schema: v.GenericSchema, value: T, what: string): T {
  // It has its type already; of what may be absent the schema says `undefined`, which means the same here.
  return checked(schema, value, what) as T;
}
