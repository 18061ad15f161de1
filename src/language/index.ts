export { detectLanguage } from './detect';
export { english } from './english';
export { italian } from './italian/tongue';
export { TONGUES } from './tongues';
export { placeholdersIn, shapesIn } from './shapes';
export type { Shape, ShapeSpan } from './shapes';
export type { KnownWords, Pause, SentenceSpan, Term, Tongue } from './term';
