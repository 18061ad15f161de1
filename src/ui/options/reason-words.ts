import type { Fault, Reason } from '../../model';
import type { Translate } from '../words';

/** Why something can't be taken, in the interface's words. */
export function reasonWords(
  { code, facts: [first = '', second = '', third = ''] }: Reason,
  words: Translate,
): string {
  return words(`options.reasons.${code}`, [first, second, third]);
}

/** The same, with the file and the line that it is about. */
export function faultWords({ file, line, of, reason }: Fault, words: Translate): string {
  const why = reasonWords(reason, words);
  return words('options.own.fault', [file, line, of ? `${of}: ${why}` : why]);
}
