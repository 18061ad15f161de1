import { useWords } from '../../../words';
import { useTickets } from '../context';
import type { Outcome } from '../counting/outcome';

/** The words that were flagged most often. */
export function PhraseTable({ phrases }: Pick<Outcome, 'phrases'>) {
  const words = useWords();
  const { sets } = useTickets();
  if (!phrases.length) return null;
  const titleOf = (id: string): string => sets.value.find((set) => set.id === id)?.title ?? id;
  return (
    <section aria-labelledby="tickets-phrases">
      <h2 id="tickets-phrases">{words('options.tickets.phrases')}</h2>
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">{words('options.tickets.columns.phrase')}</th>
            <th scope="col">{words('options.tickets.columns.set')}</th>
            <th scope="col">{words('options.tickets.columns.times')}</th>
          </tr>
        </thead>
        <tbody>
          {phrases.map(({ set, text, times }) => (
            <tr key={`${set} ${text}`}>
              <th scope="row">“{text}”</th>
              <td>{titleOf(set)}</td>
              <td class="number">{times}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
