import { useWords } from '../words';
import type { PracticeModel } from './model';

/** The tickets to choose from. */
export function TicketList({ model }: { model: PracticeModel }) {
  const words = useWords();
  return (
    <nav aria-label={words('practice.tickets')}>
      <ul role="list">
        {model.tickets.map((ticket) => (
          <li key={ticket.id}>
            <button
              type="button"
              class="ticket"
              aria-current={ticket === model.ticket.value ? 'true' : undefined}
              onClick={() => model.open(ticket)}
            >
              <b>{ticket.subject}</b>
              <small>
                {ticket.industry} · {words(`practice.level.${ticket.level}`)}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
