import type { HouseWords as Words } from '../../../model';
import { useWords } from '../../words';
import { useDesk } from '../context';
import { WordTable } from './word-table';

/** The words of the house: its terms in plain words, what is never flagged, what it avoids and prefers. */
export function HouseWords() {
  const words = useWords();
  const desk = useDesk();
  const { glossary, never, phrases } = desk.stored.value.own.words;
  const change = (next: Partial<Words>): void =>
    void desk.write((own) => ({ ...own, words: { ...own.words, ...next } }));
  return (
    <>
      <WordTable
        name="glossary"
        columns={[words('options.words.glossary.term'), words('options.words.glossary.plain')]}
        rows={glossary.map(({ term, plain }) => [term, plain])}
        change={(rows) => change({ glossary: rows.map(([term = '', plain = '']) => ({ term, plain })) })}
      />
      <WordTable
        name="never"
        columns={[words('options.words.never.term')]}
        rows={never.map((word) => [word])}
        change={(rows) => change({ never: rows.map(([word = '']) => word) })}
      />
      <WordTable
        name="phrases"
        columns={[words('options.words.phrases.avoid'), words('options.words.phrases.say')]}
        rows={phrases.map(({ avoid, say }) => [avoid, say])}
        mayBeEmpty={1}
        change={(rows) => change({ phrases: rows.map(([avoid = '', say = '']) => ({ avoid, say })) })}
      />
    </>
  );
}
