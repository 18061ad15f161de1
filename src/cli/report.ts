import type { Finding, Review, Severity } from '../model';
import type { Ticket } from '../model/ticket';

/** The shapes that tell severities apart in the interface too. */
const marks: Record<Severity, string> = { slip: '○', sin: '●', grave: '■' };

/** A ticket, its reply and what Virgil says of them, for a terminal. */
export function report(ticket: Ticket, { score, findings, signals }: Review): string {
  const messages = ticket.messages.map(({ name, text }) => `${name}\n${indented(text)}`);
  const said = signals.map(({ says, met }) => `  ${met ? '✓' : '○'} ${says}`);
  return [
    ...messages,
    `The reply\n${indented(ticket.clumsy)}`,
    ...(said.length > 0 ? [`The customer\n${said.join('\n')}`] : []),
    `Score ${Math.round(score)} of 100, hints: ${findings.length}\n${findings.map(line).join('\n')}`,
  ].join('\n\n');
}

function line({ severity, title, text, hint, fix }: Finding): string {
  const words = text ? `: “${text}”` : '';
  const better = fix ? `\n      Better: ${fix.text}` : '';
  return `  ${marks[severity]} ${title}${words}\n      ${hint}${better}`;
}

function indented(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `  ${paragraph}`).join('\n');
}
