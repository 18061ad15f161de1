/** "inviarcelo", "mandandomi" */
const ENCLITIC = /(?<=[aei]r|ndo)(?:me|te|ce|ve|se|glie)?(?:mi|ti|ci|vi|si|lo|la|li|le|gli|ne)$/;
/** "spedito", "spediremo", "spedizione" */
const ENDING =
  /(?<=.{3})(?:[ei]r(?:emo|ete|anno|ò|ai|à|ei|esti|ebbe|emmo|este|ebbero)|(?<!h)ia(?:mo|te)|[aei]ndo|[aei]v(?:o|i|a|amo|ate|ano)|(?:at|ut|it)[oaie]|zion[ei]|ment[oi]|[aei]re?|isc(?:[oaei]|ono|ano)|issim[oaie])$/;

/** What all forms of an Italian word begin with, about. */
export function stem(word: string): string {
  return word
    .replace(ENCLITIC, '')
    .replace(ENDING, '')
    .replace(/(?<=.{3})[aeiouàèéìòù]{1,2}$/, '')
    .replace(/(?<=[cg])h$/, '');
}
