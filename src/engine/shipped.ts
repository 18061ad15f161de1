import read from 'virtual:virgil/rules';
import type { Language } from '../model';
import type { CompiledLanguage } from './compile/compiled';

/** The rules that Virgil ships in a language, compiled. */
export function readShipped(lang: Language): CompiledLanguage {
  return read[lang]();
}
