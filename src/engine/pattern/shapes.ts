import type { Shape } from '../../language';

/** The shapes that patterns may name, in any language. */
export const SHAPES: readonly Shape[] = [
  'Email',
  'Url',
  'Phone',
  'Money',
  'Clock',
  'Day',
  'Code',
  'FiscalCode',
  'Iban',
  'VatNumber',
  'Model',
  'Number',
  'Handle',
  'Placeholder',
  'Shout',
  'Capitals',
  'Quoted',
  'Bangs',
  'Queries',
  'Capital',
  'Initials',
  'Question',
];
