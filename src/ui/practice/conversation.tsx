import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';
import type { Ticket } from '../../model/ticket';

/** What was written before the reply, oldest first. */
export function Conversation({ ticket }: { ticket: Ticket }) {
  const words = useWords();
  const subject = useRef<HTMLHeadingElement>(null);
  const shown = useRef(ticket);
  useEffect(() => {
    if (shown.current === ticket) return;
    shown.current = ticket;
    // Whoever asked for another ticket begins there; what is in sight of it is its end.
    subject.current?.focus({ preventScroll: true });
    subject.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, [ticket]);
  return (
    // Focusable, because it scrolls.
    <section class="conversation" aria-label={words('practice.conversation')} tabIndex={0}>
      <div>
        <h2 tabIndex={-1} ref={subject}>
          {ticket.subject}
        </h2>
        <ol class="messages" role="list">
          {ticket.messages.map(({ role, name, text }, index) => (
            <li key={index} class={`message ${role}`}>
              <p class="sender">
                <b>{name}</b> {words(`practice.${role}`)}
              </p>
              <div data-virgil-message data-role={role} data-name={name}>
                {text.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
