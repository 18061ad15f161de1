export type * from './case';
export { LANGUAGES } from './case';
export type * from './composer';
export type * from './review';
export type * from './settings';
export type * from './status';
