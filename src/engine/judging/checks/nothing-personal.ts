import type { FindCheck } from './index';
import { NOWHERE } from '../place';
import { isPersonal } from './personal';

/** A reply this long has room for one thing about this customer. */
const LONG = 45;

/** A long reply without one thing that belongs only to this customer: no name, no fact, not one of their words. */
export const nothingPersonal: FindCheck = (reading) =>
  reading.words < LONG || isPersonal(reading, reading.reply.sentences) ? [] : [NOWHERE];
