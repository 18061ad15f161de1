import { because, type Reason, type ReasonCode } from './reason';

/** What a schema says of a value that doesn't fit it: as much of valibot's issues as is read here. */
export interface SchemaIssue {
  type: string;
  expected: string | null;
  received: string;
  requirement?: unknown;
  path?: readonly { key: unknown }[] | undefined;
  /** Of a union: why each of its choices was none. */
  issues?: readonly SchemaIssue[] | undefined;
}

/** Where a value doesn't fit, and why. */
export interface Misfit {
  path: readonly (string | number)[];
  reason: Reason;
}

/** The first thing about a value that doesn't fit its schema, told by where it stands. */
export function misfitOf([first]: readonly [SchemaIssue, ...unknown[]]): Misfit {
  return misfitAt(first, []);
}

function misfitAt(issue: SchemaIssue, above: Misfit['path']): Misfit {
  // Keys of what was parsed from JSON or YAML are texts and numbers.
  const path = [...above, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  const depth = ({ path: below }: SchemaIssue): number => below?.length ?? 0;
  // Whoever wrote more of one choice than of the others meant that one.
  const nearest = issue.issues?.toSorted((a, b) => depth(b) - depth(a))[0];
  return nearest && depth(nearest) > 0 ? misfitAt(nearest, path) : { path, reason: reasonOf(issue, path) };
}

const WANTED: Readonly<Record<string, ReasonCode>> = {
  string: 'wantsText',
  Array: 'wantsList',
  '(string | Array)': 'wantsTexts',
  Object: 'wantsFields',
  boolean: 'wantsSwitch',
  number: 'wantsNumber',
};

function reasonOf({ type, expected, received, requirement }: SchemaIssue, path: Misfit['path']): Reason {
  const name = path.at(-1) ?? '';
  const place = placeIn(path);
  if (type === 'strict_object' && expected === 'never') return because('unknownField', name);
  if (received === 'undefined') return because('missingField', name);
  if (received === '""' || type === 'min_length') return because('empty', place);
  if (type === 'max_length') return because('tooLong', place, String(requirement));
  if (type === 'regex') return because('badName', name);
  if (type === 'picklist') return because('notOneOf', place, (expected ?? '').replaceAll(/[()"]/g, ''));
  return because(WANTED[expected ?? ''] ?? 'misfit', place);
}

/** Where in its surroundings, as people count: "find 2" is the second of them. A line number tells the rest. */
function placeIn(path: Misfit['path']): string {
  const from = path.findLastIndex((part) => typeof part === 'string');
  return path
    .slice(Math.max(from, 0))
    .map((part) => (typeof part === 'number' ? part + 1 : part))
    .join(' ');
}
