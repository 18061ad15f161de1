/** Finds what follows from a thing once, for as long as the thing lives: a sentence, a text that was read. */
export function remembered<K extends object, V>(find: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, V>();
  return (thing) => {
    const found = known.get(thing);
    if (found !== undefined) return found;
    const made = find(thing);
    known.set(thing, made);
    return made;
  };
}
