import type { CompiledLanguage } from '../compile/compiled';
import type { Forms } from '../pattern/node';

/** The forms that a lead's patterns may name: those of the shipped language. */
export function formsOf({ definitions, symbols, forms }: CompiledLanguage): Forms {
  const roles = new Map<string, string[]>();
  for (const id of Object.keys(definitions)) {
    const [, role, form] = /^#([a-z]+)\.(.+)$/.exec(symbols[Number(id)] ?? '') ?? [];
    if (role && form) roles.set(role, [...(roles.get(role) ?? []), form]);
  }
  return { verbs: forms.verbs, roles, read: (written) => [written] };
}
