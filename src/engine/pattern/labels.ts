/** The name of a class and the labels of its form: `#Contact.fut.noi`. */
function partsOf(name: string): { base: string; labels: string[] } {
  const [base = '', ...labels] = name.split('.');
  return { base, labels };
}

/** A name with the labels of its form in their order, in which forms are looked up. */
export function withSortedLabels(name: string): string {
  const { base, labels } = partsOf(name);
  return [base, ...labels.toSorted()].join('.');
}

/**
 * Several labels of one class that a verb form can have at once are one name: `#Contact.noi` and `#Contact.fut` are
 * `#Contact.fut.noi`, so that "contatti" is no `#Contact.lei&#Contact.pres`, though each label is one of its own.
 */
export function joinLabels(names: readonly string[], forms: readonly string[]): string[] {
  const joined: string[] = [];
  for (const name of names) {
    const { base, labels } = partsOf(name);
    const at = joined.findIndex((other) => {
      const known = partsOf(other);
      return known.base === base && isForm([...known.labels, ...labels], forms);
    });
    if (at < 0 || !labels.length) joined.push(name);
    else joined[at] = withSortedLabels([joined[at], ...labels].join('.'));
  }
  return joined;
}

function isForm(labels: readonly string[], forms: readonly string[]): boolean {
  return labels.length > 1 && forms.some((form) => labels.every((label) => form.split(' ').includes(label)));
}
