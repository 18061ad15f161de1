import type { Language } from '../model';

/**
 * The commonest function words that a language does not share with its neighbours. Simple evidence is enough here:
 * a support mail has one of them in every few words, where a statistical detector wants whole paragraphs.
 */
const EVIDENCE: Readonly<Record<string, string>> = {
  en: 'the you your and is are was were have has been will would to of for with that this it i we my our not be can please thanks thank hi hello',
  it: 'il lo gli che di è non una del della per con sono le la ho hai abbiamo questo questa ciao buongiorno grazie più anche come mi ci vi suo sua al alla nel nella',
  es: 'el los las que del una por para con está muy pero usted su sus nos hola gracias buenos le es más también como mi ha hemos y',
  fr: 'le les des est une vous nous votre notre je pas pour dans avec sur bonjour merci et du au que qui ce cette votre être',
  de: 'der die das und ist nicht ein eine sie wir ihr ihre ihnen ich zu mit für auf den dem es hallo danke bitte haben wird sind',
  pt: 'o os as que não uma você seu sua para com está muito obrigado obrigada olá e do da em um por mais nós foi ao',
};

const WORDS = Object.entries(EVIDENCE).map(([lang, words]) => [lang, new Set(words.split(' '))] as const);

/** Words looked at: the beginning of a mail tells. */
const ENOUGH = 80;

/** A language needs this much more evidence than the next one to be sure. */
const LEAD = 1;

/**
 * The language of a text: `other` when it is surely none that Virgil could ever judge,
 * null when there is too little to tell.
 */
export function detectLanguage(text: string): Language | 'other' | null {
  const words = (
    text
      .slice(0, 2000)
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? []
  ).slice(0, ENOUGH);
  const scores = WORDS.map(([lang, known]) => ({
    lang,
    hits: words.filter((word) => known.has(word)).length,
  })).toSorted((a, b) => b.hits - a.hits);
  const [first, second] = scores;
  if (!first || !second || first.hits < 2 || first.hits < second.hits + LEAD)
    return isOtherScript(text) ? 'other' : null;
  return first.lang === 'en' || first.lang === 'it' ? first.lang : 'other';
}

/** Mostly letters that neither English nor Italian has: Greek, Cyrillic, Arabic, Chinese … */
function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  return letters.length > 3 && latin < letters.length / 2;
}
