import { unmuteRule } from '../../../model/switches';
import { useWords } from '../../words';
import { useDesk } from '../context';

/** The rules that the agent muted, each with a way back. */
export function MutedRules() {
  const words = useWords();
  const desk = useDesk();
  const rules = new Map(Object.values(desk.rules.value).flatMap((all) => all.map((rule) => [rule.id, rule])));
  const muted = desk.settings.value.mutedRules;
  return (
    <section aria-labelledby="muted">
      <h2 id="muted">{words('options.mine.muted')}</h2>
      {muted.length === 0 && <p class="empty">{words('options.mine.mutedNone')}</p>}
      <ul role="list" class="words">
        {muted.map((id) => {
          const rule = rules.get(id);
          const name = rule ? `${rule.title}: ${rule.hint}` : id;
          return (
            <li key={id} class="word-line">
              <span>
                {name}
                {desk.rested.value.includes(id) && <small>{words('options.mine.rested')}</small>}
              </span>
              <button
                type="button"
                class="plain"
                aria-label={words('options.mine.unmuteNamed', [name])}
                onClick={() => void desk.decide((own) => unmuteRule(own, id))}
              >
                {words('options.mine.unmute')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
