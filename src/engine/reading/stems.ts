import type { CompiledWords } from '../compile/compiled';
import { endingsOf } from '../compile/paradigm';
import { readNumber, type Cursor } from '../pattern/cursor';
import { createLines } from './lines';

/** One reading of a form. */
export interface Reading {
  /** The number of the family that it is a form in. */
  family: number;
  /** Which form it is. */
  place: number;
  /** The words that must follow. */
  rest: readonly string[];
}

/**
 * Words by the letters that all their forms share: a verb of fifty forms takes one place, and a form is looked up by
 * trying where its ending may begin.
 */
interface Stems {
  /** Calls `use` with each reading of a form. */
  each(form: string, use: (reading: Reading) => void): void;
}

/** Reads words that `writeWords` wrote. */
export function createStems({ lines, paradigms }: CompiledWords): Stems {
  const lineOf = createLines(lines);
  const endings = paradigms.map(endingsOf);
  const known = new Set(['', ...endings.flat()]);
  return {
    each(form, use) {
      for (let cut = form.length; cut >= 0; cut--) {
        const ending = form.slice(cut);
        const line = known.has(ending) ? lineOf(form.slice(0, cut)) : undefined;
        if (line === undefined) continue;
        for (const { family, paradigm, sign, words } of entriesOf(line)) {
          if (sign === '_' && ending) continue;
          (endings[paradigm] ?? []).forEach((end, place) => {
            if (sign === '_') use({ family, place, rest: (words + end).split(' ') });
            else if (end === ending) use({ family, place, rest: words ? words.split(' ') : [] });
          });
        }
      }
    },
  };
}

/** An entry of a line; the sign tells whether endings stand before its other words or behind them. */
interface Entry {
  family: number;
  paradigm: number;
  sign: string;
  words: string;
}

function entriesOf(line: string): Entry[] {
  const cursor = { code: line, at: 0 };
  const entries: Entry[] = [];
  while (cursor.at < line.length)
    entries.push({ family: readNumber(cursor), paradigm: readNumber(cursor), ...readRest(cursor) });
  return entries;
}

function readRest(cursor: Cursor): Pick<Entry, 'sign' | 'words'> {
  const sign = cursor.code.charAt(cursor.at);
  if (sign !== ' ' && sign !== '_') return { sign: '', words: '' };
  const end = cursor.code.indexOf(';', cursor.at);
  const words = cursor.code.slice(cursor.at + 1, end);
  cursor.at = end + 1;
  return { sign, words };
}
