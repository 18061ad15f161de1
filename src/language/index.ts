export { detectLanguage } from './detect';
export { english } from './english';
export { shapesIn } from './shapes';
export type { Shape, ShapeSpan } from './shapes';
export type { Pause, SentenceSpan, Term, Tongue } from './term';
