import { Sure } from '../shared/sure';
import { useWords } from '../words';
import type { PracticeModel } from './model';

/** What went well so far: tickets, how many in a row, and the behaviours that are mastered. */
export function Standing({ model }: { model: PracticeModel }) {
  const words = useWords();
  const { done, streak } = model.practice.value;
  const isDone = model.tickets.filter(({ id }) => done.includes(id)).length;
  if (!isDone) return null;
  const mastered = model.sets.filter(({ id }) => model.mastered.value.has(id));
  return (
    <aside aria-labelledby="standing">
      <h2 id="standing">{words('practice.standing.title')}</h2>
      <p>{words('practice.standing.done', isDone, [isDone, model.tickets.length])}</p>
      {streak.length > 1 && <p>{words('practice.standing.streak', [streak.length])}</p>}
      {mastered.length > 0 && (
        <>
          <h3>{words('practice.standing.mastered')}</h3>
          <ul class="mastered" role="list">
            {mastered.map(({ id, title }) => (
              <li key={id}>
                <a href={`#guide/${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Sure
        ask={words('practice.standing.forget')}
        sure={words('practice.standing.sure')}
        yes={words('practice.standing.yes')}
        no={words('practice.standing.no')}
        agreed={() => void model.startAfresh()}
      />
    </aside>
  );
}
