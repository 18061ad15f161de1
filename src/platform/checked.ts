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
