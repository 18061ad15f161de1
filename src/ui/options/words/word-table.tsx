import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { longest } from '../../../model/limits';
import { useWords } from '../../words';
import { focusOn } from '../focus';
import { SearchField } from '../search-field';

/** Rows of cells; the first cell names its row. */
export type Rows = readonly (readonly string[])[];

export interface WordTableProps {
  name: 'glossary' | 'never' | 'phrases';
  columns: readonly string[];
  rows: Rows;
  /** Another page may have changed the rows since: `next` makes the new ones of those that are there then. */
  change(next: (now: Rows) => Rows): void;
  /** The column that may stay empty. */
  mayBeEmpty?: number;
}

/** Of a longer list as many are shown; the rest is found by the search. */
const SHOWN = 50;

/** A list of words with a line to add one. */
export function WordTable({ name, columns, rows, change, mayBeEmpty }: WordTableProps) {
  const words = useWords();
  const fresh = useSignal<readonly string[]>(columns.map(() => ''));
  const sought = useSignal('');
  const form = useRef<HTMLFormElement>(null);
  const text = sought.value.trim().toLowerCase();
  const found = rows.filter((row) => row.some((cell) => cell.toLowerCase().includes(text)));
  const add = (): void => {
    const row = fresh.value.map((cell) => cell.trim());
    if (row.some((cell, at) => !cell && at !== mayBeEmpty)) return;
    change((now) => [...without(now, row), row]);
    fresh.value = columns.map(() => '');
    focusOn(form.current?.querySelector('input') ?? null);
  };
  return (
    <section aria-labelledby={`words-${name}`}>
      <h2 id={`words-${name}`}>{words(`options.words.${name}.title`)}</h2>
      <p class="lede">{words(`options.words.${name}.lede`)}</p>
      <form
        class="word-line"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        {columns.map((column, at) => (
          <input
            key={column}
            type="text"
            class="field"
            aria-label={column}
            placeholder={column}
            required={at !== mayBeEmpty}
            maxLength={longest.phrase}
            value={fresh.value[at] ?? ''}
            onInput={({ currentTarget }) => (fresh.value = fresh.value.with(at, currentTarget.value))}
          />
        ))}
        <button type="submit" class="plain">
          {words('options.words.add')}
        </button>
      </form>
      {rows.length > SHOWN && <SearchField label={words('options.words.search')} value={sought} />}
      <ul role="list" class="words">
        {found.slice(0, SHOWN).map((row) => (
          <li key={row[0]} class="word-line">
            {row.map((cell, at) => (
              <span key={columns[at]}>{cell || <em>{words('options.words.nothing')}</em>}</span>
            ))}
            <button
              type="button"
              class="quiet"
              aria-label={words('options.words.removeNamed', [row[0] ?? ''])}
              onClick={() => change((now) => without(now, row))}
            >
              {words('options.words.remove')}
            </button>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p class="note">{words('options.words.more', found.length - SHOWN)}</p>}
    </section>
  );
}

function without(rows: Rows, [name = '']: readonly string[]): Rows {
  return rows.filter(([other = '']) => other.toLowerCase() !== name.toLowerCase());
}
