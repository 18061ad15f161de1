/**
 * What the forms of a word end in behind the letters that all of them share, the first form's end first: of "carry"
 * `y,ies,ying,ied,ied` behind `carr`. Words of one paradigm change alike, in any language.
 */
export type Paradigm = string;

/** The letters that all forms of a word share, and what its forms end in. */
export function paradigmOf(forms: readonly string[]): { stem: string; paradigm: Paradigm } {
  const [first = '', ...others] = forms;
  let shared = first.length;
  for (const form of others) while (!form.startsWith(first.slice(0, shared))) shared--;
  return { stem: first.slice(0, shared), paradigm: forms.map((form) => form.slice(shared)).join(',') };
}

/** What the forms of a paradigm end in. */
export function endingsOf(paradigm: Paradigm): string[] {
  return paradigm.split(',');
}
