import type { Language } from '../model';
import { english } from './english';
import { italian } from './italian/tongue';
import type { Tongue } from './term';

/** How each language is read. */
export const TONGUES: Readonly<Record<Language, Tongue>> = { en: english, it: italian };
