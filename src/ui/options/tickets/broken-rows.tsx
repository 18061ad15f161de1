import { useWords } from '../../words';
import type { Skipped } from './counting/skipped';

/** Rows that were skipped, the first of them with line and reason. */
export function BrokenRows({ count, first }: Skipped) {
  const words = useWords();
  if (!count) return null;
  return (
    <details class="broken">
      <summary>{words('options.tickets.broken', count)}</summary>
      <ul>
        {first.map(({ line, reason }) => (
          <li key={`${line} ${reason}`}>
            {words('options.tickets.brokenLine', [`${line}`, words(`options.tickets.reasons.${reason}`)])}
          </li>
        ))}
      </ul>
      {count > first.length && (
        <p class="note">{words('options.tickets.brokenMore', count - first.length)}</p>
      )}
    </details>
  );
}
