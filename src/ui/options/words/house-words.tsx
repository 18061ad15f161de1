import type { HouseWords as Words } from '../../../model';
import { useWords } from '../../words';
import { useDesk } from '../context';
import { WordTable, type Rows } from './word-table';

/** The words of the house: its terms in plain words, what is never flagged, what it avoids and prefers. */
export function HouseWords() {
  const words = useWords();
  const desk = useDesk();
  const { glossary, never, phrases } = desk.stored.value.own.words;
  const change = (next: (now: Words) => Partial<Words>): void =>
    void desk.write((own) => ({ ...own, words: { ...own.words, ...next(own.words) } }));
  return (
    <>
      <WordTable
        name="glossary"
        columns={[words('options.words.glossary.term'), words('options.words.glossary.plain')]}
        rows={rowsOf.glossary(glossary)}
        change={(next) =>
          change((now) => ({
            glossary: next(rowsOf.glossary(now.glossary)).map(([term = '', plain = '']) => ({ term, plain })),
          }))
        }
      />
      <WordTable
        name="never"
        columns={[words('options.words.never.term')]}
        rows={rowsOf.never(never)}
        change={(next) =>
          change((now) => ({ never: next(rowsOf.never(now.never)).map(([word = '']) => word) }))
        }
      />
      <WordTable
        name="phrases"
        columns={[words('options.words.phrases.avoid'), words('options.words.phrases.say')]}
        rows={rowsOf.phrases(phrases)}
        mayBeEmpty={1}
        change={(next) =>
          change((now) => ({
            phrases: next(rowsOf.phrases(now.phrases)).map(([avoid = '', say = '']) => ({ avoid, say })),
          }))
        }
      />
    </>
  );
}

/** The lists as tables show them, cell by cell. */
const rowsOf = {
  glossary: (all: Words['glossary']): Rows => all.map(({ term, plain }) => [term, plain]),
  never: (all: Words['never']): Rows => all.map((word) => [word]),
  phrases: (all: Words['phrases']): Rows => all.map(({ avoid, say }) => [avoid, say]),
};
