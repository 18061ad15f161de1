import { useSignal } from '@preact/signals';
import { longest } from '../../../model/limits';
import type { OwnTicket } from '../../../model/ticket';
import { useWords } from '../../words';
import { useDesk } from '../context';
import { TextField } from '../text-field';

const empty: Omit<OwnTicket, 'id'> = { subject: '', name: '', text: '', modelReply: '' };

/** The tickets that a lead wrote for the practice desk, and a form for one more. */
export function OwnTickets() {
  const words = useWords();
  const desk = useDesk();
  const fresh = useSignal(empty);
  const { tickets } = desk.stored.value.own;
  const write = (next: readonly OwnTicket[]): Promise<void> =>
    desk.write((own) => ({ ...own, tickets: next }));
  const add = async (): Promise<void> => {
    await write([...tickets, { ...fresh.value, id: `own-${crypto.randomUUID()}` }]);
    fresh.value = empty;
  };
  const field = (part: keyof typeof empty, label: string, most: number, lines = 1) => (
    <TextField
      label={label}
      value={fresh.value[part]}
      change={(value) => (fresh.value = { ...fresh.value, [part]: value })}
      required={part !== 'modelReply'}
      longest={most}
      lines={lines}
    />
  );
  return (
    <section aria-labelledby="team-tickets">
      <h2 id="team-tickets">{words('options.team.tickets.title')}</h2>
      <p class="lede">{words('options.team.tickets.lede')}</p>
      <ul role="list" class="words">
        {tickets.map((ticket) => (
          <li key={ticket.id} class="word-line">
            <span>{ticket.subject}</span>
            <button
              type="button"
              class="quiet"
              aria-label={words('options.words.removeNamed', [ticket.subject])}
              onClick={() => void write(tickets.filter((other) => other !== ticket))}
            >
              {words('options.words.remove')}
            </button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <div class="two">
          {field('subject', words('options.team.tickets.subject'), longest.name)}
          {field('name', words('options.team.tickets.name'), longest.name)}
        </div>
        {field('text', words('options.team.tickets.text'), longest.message, 4)}
        {field('modelReply', words('options.team.tickets.model'), longest.message, 4)}
        <div class="actions">
          <button type="submit" class="plain">
            {words('options.team.tickets.add')}
          </button>
        </div>
      </form>
    </section>
  );
}
