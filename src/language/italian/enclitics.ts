import type { KnownWords } from '../term';

const SINGLE = 'mi|ti|ci|vi|si|lo|la|li|le|gli|ne';
const ENCLITICS = new RegExp(`^(.+?)(?:(me|te|ce|ve|se|glie)(lo|la|li|le|ne)|(${SINGLE}))$`);

/** Endings that only an infinitive or gerund with a pronoun has, in words long enough. */
const SURE =
  /^.{3,}(?:a(?:rci|rlo|rla|rli|rle|rvi|rgli|rne)|e(?:rlo|rla|rli|rle|rgli)|i(?:rci|rlo|rla|rli|rle|rvi|rgli|rsi|rne))$|^.{2,}[aeiu]r(?:me|te|ce|ve|se|glie)(?:lo|la|li|le|ne)$|^.{2,}[ae]ndo(?:mi|ti|ci|vi|si|lo|li|le|gli|ne|(?:me|te|ce|ve|se|glie)(?:lo|la|li|le|ne))$|^.{4,}arsi$(?<!mparsi|pparsi)/;

/** Short commands double the consonant of the pronoun. */
const DOUBLED: Readonly<Record<string, string>> = {
  dammi: 'dà mi', dimmi: 'dì mi', fammi: 'fa mi', stammi: 'sta mi', dacci: 'dà ci', dicci: 'dì ci', facci: 'fa ci',
  vacci: 'va ci', dillo: 'dì lo', dille: 'dì le', dagli: 'dagli', digli: 'dì gli', fagli: 'fa gli', dammelo: 'dà me lo',
  dimmelo: 'dì me lo', fammelo: 'fa me lo', dammela: 'dà me la', daccelo: 'dà ce lo', diccelo: 'dì ce lo',
  diglielo: 'dì glie lo', daglielo: 'dà glie lo', faglielo: 'fa glie lo', fatelo: 'fate lo', vattene: 'va te ne',
  fatti: 'fatti', datti: 'dà ti',
}; // prettier-ignore

/** Forms of verbs that stand in no word class of their own, but take pronouns everywhere. */
const COMMON = new Set(
  'avere essere fare potere dovere volere dire dare stare andare venire sapere avendo essendo facendo potendo dovendo volendo dicendo dando stando andando venendo sapendo fate dite date abbiate siate sappiate andate vogliate'.split(
    ' ',
  ),
);

/** Takes the pronouns off a verb: "inviarcelo" → "inviare ce lo"; a word that has none stays one. */
export function withoutPronouns(word: string, lexicon: KnownWords): string[] {
  const known = withCommon(lexicon);
  const doubled = Object.hasOwn(DOUBLED, word) && DOUBLED[word];
  if (doubled) return doubled.split(' ');
  if (known.takesPronouns(word)) return [word];
  const match = word.length < 5 ? null : word.match(ENCLITICS);
  return (match && taken(word, match, known)) ?? [completed(word, known)];
}

function withCommon(known: KnownWords): KnownWords {
  return {
    has: (word) => known.has(word),
    takesPronouns: (word) => COMMON.has(word) || known.takesPronouns(word),
  };
}

function taken(word: string, match: RegExpMatchArray, known: KnownWords): string[] | null {
  const [, verb = '', first, second, only] = match;
  const pronouns = only ? [only] : [first ?? '', second ?? ''];
  for (const whole of wholeForms(verb)) {
    if (!known.takesPronouns(whole) || (known.has(word) && !/[aeiou]r$/.test(verb))) continue;
    // "natale" is no "nata" with "le": with a participle only these are said.
    if (/[ts][oaie]$/.test(verb) && only && /^(?:lo|la|li|le|ne)$/.test(only) && !verb.endsWith('te'))
      continue;
    return [whole, ...pronouns];
  }
  if (known.has(word) || !SURE.test(word)) return null;
  return [verb.endsWith('o') ? verb : `${verb}e`, ...pronouns];
}

/** What a verb before a pronoun can be: "contattar" is "contattare", "por" is "porre", "contatta" itself. */
function wholeForms(verb: string): string[] {
  return /[aeiou]r$/.test(verb) ? [`${verb}e`, `${verb}re`] : [verb];
}

/** Infinitives lose their last letter before other words: "aver fatto", "poter usare". */
function completed(word: string, known: KnownWords): string {
  if (word === 'vuol') return 'vuole';
  return /[aeiou]r$/.test(word) && known.takesPronouns(`${word}e`) ? `${word}e` : word;
}
