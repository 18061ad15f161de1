import en from 'virtual:virgil/rules/en';
import it from 'virtual:virgil/rules/it';
import type { Language } from '../model';
import type { CompiledLanguage } from './compile/compiled';

const read: Readonly<Record<Language, () => CompiledLanguage>> = { en, it };

/** The rules that Virgil ships in a language, compiled. */
export function readShipped(lang: Language): CompiledLanguage {
  return read[lang]();
}
