/** How much a term is set off from the next one: not at all, by a comma, by `;`, `:`, a dash or a bracket. */
export type Pause = 0 | 1 | 2;

/** One word as it is read: contractions are opened up, so "can't" is two terms over the same characters. */
export interface Term {
  /** The word in lower case, without punctuation and possessive 's; apostrophes straight. */
  word: string;
  /** Offsets in the sentence, in UTF-16 code units, of the whole written word. */
  start: number;
  end: number;
  /** Parts of speech, as compromise names them; empty in a language without a tagger. */
  tags: ReadonlySet<string>;
  /** The pause behind the word. */
  pause: Pause;
  /** A pronoun that was written as one with the verb before it: Italian "contattarci". */
  enclitic?: true;
}

/** What the lexicon knows of words, for tongues that have to take words apart. */
export interface KnownWords {
  /** Whether a word stands in the lexicon, in any form. */
  has(word: string): boolean;
  /** Whether a word is an infinitive, gerund, participle or command that pronouns can be written as one with. */
  takesPronouns(word: string): boolean;
}

/** A sentence's place in its text. */
export interface SentenceSpan {
  start: number;
  end: number;
}

/** All that the engine needs to know of a language. */
export interface Tongue {
  /** Whether terms carry parts of speech; where they don't, the lexicon tells verbs. */
  tagged: boolean;
  /** Splits a text into sentences, in order; white space between them belongs to none. */
  sentences(text: string): SentenceSpan[];
  /** The terms of one sentence. */
  terms(sentence: string, known: KnownWords): Term[];
  /** What all forms of a word in lower case begin with, about; for comparing, never shown. */
  stem(word: string): string;
}
