import { TONGUES } from '../../language';
import { indexLexicon, type Lexicon } from '../reading/lexicon';
import type { CompiledLanguage } from '../compile/compiled';
import type { Forms } from '../pattern/node';

/** The forms that a lead's patterns may name: those of the shipped language. */
export function formsOf(compiled: CompiledLanguage): Forms {
  const { definitions, symbols, forms } = compiled;
  const roles = new Map<string, string[]>();
  for (const id of Object.keys(definitions)) {
    const [, role, form] = /^#([a-z]+)\.(.+)$/.exec(symbols[Number(id)] ?? '') ?? [];
    if (role && form) roles.set(role, [...(roles.get(role) ?? []), form]);
  }
  return { verbs: forms.verbs, roles, read: readerOf(compiled) };
}

/** A lead's words are read like text; the lexicon is indexed only when there are some. */
function readerOf(compiled: CompiledLanguage): Forms['read'] {
  const { tagged, terms } = TONGUES[compiled.lang];
  if (tagged) return (written) => [written];
  let lexicon: Lexicon | undefined;
  return (written) => {
    lexicon ??= indexLexicon(compiled, tagged);
    return terms(written, lexicon).map(({ word }) => word);
  };
}
