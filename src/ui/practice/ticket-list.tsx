import { useEffect, useRef } from 'preact/hooks';
import type { Ticket } from '../../model/ticket';
import { useWords } from '../words';
import type { PracticeModel } from './model';

const levels = [null, 'easy', 'fair', 'hard'] as const;

/** The tickets to choose from: the house's own, then from easy to hard. */
export function TicketList({ model }: { model: PracticeModel }) {
  const words = useWords();
  return (
    <nav class="tickets" aria-label={words('practice.tickets')}>
      {levels.map((level) => {
        const tickets = model.tickets.filter((ticket) => ticket.level === level);
        const [first] = tickets;
        if (!first) return null;
        return (
          <section key={level} aria-label={level ? words(`practice.level.${level}`) : first.industry}>
            <h2>{level ? words(`practice.level.${level}`) : first.industry}</h2>
            <ul role="list">
              {tickets.map((ticket) => (
                <li key={ticket.id}>
                  <TicketLink ticket={ticket} model={model} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

function TicketLink({ ticket, model }: { ticket: Ticket; model: PracticeModel }) {
  const words = useWords();
  const link = useRef<HTMLAnchorElement>(null);
  const isDone = model.practice.value.done.includes(ticket.id);
  const isHere = ticket === model.ticket.value;
  useEffect(() => {
    if (isHere) link.current?.scrollIntoView({ block: 'nearest' });
  }, [isHere]);
  return (
    <a
      class={isDone ? 'ticket done' : 'ticket'}
      href={`#${ticket.id}`}
      aria-current={isHere ? 'true' : undefined}
      ref={link}
    >
      <b>{ticket.subject}</b>
      {ticket.level && <small>{ticket.industry}</small>}
      {isDone && <span class="unseen">, {words('practice.done')}</span>}
    </a>
  );
}
