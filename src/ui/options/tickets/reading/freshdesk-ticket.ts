import * as v from 'valibot';
import { momentOf } from './dates';
import { maybeId, maybeText } from './fields';
import { ownWords } from './own-words';
import type { SaidInTicket } from './conversation';
import { firstText } from './said';

const message = v.object({
  body_text: maybeText,
  body: maybeText,
  body_html: maybeText,
  incoming: v.optional(v.boolean(), false),
  private: v.optional(v.boolean(), false),
  user_id: maybeId,
  created_at: maybeText,
});

const people = {
  responder_id: maybeId,
  responder_name: maybeText,
  requester_name: maybeText,
  requester: v.optional(v.nullable(v.object({ name: maybeText }))),
};
const asked = { description_text: maybeText, description: maybeText };

/** A ticket as Freshdesk's API gives it, with its conversations. */
const answered = v.object({ ...asked, ...people, conversations: v.array(message) });

/** A ticket of the account's export: in a wrapper, each note too, and bodies are plain beside their HTML. */
const exported = v.object({
  helpdesk_ticket: v.object({
    ...asked,
    ...people,
    notes: v.array(
      v.union([
        v.pipe(
          v.object({ note: message }),
          v.transform(({ note }) => note),
        ),
        message,
      ]),
    ),
  }),
});

const ticket = v.union([
  answered,
  v.pipe(
    exported,
    v.transform(({ helpdesk_ticket: { notes, ...others } }) => ({ ...others, conversations: notes })),
  ),
]);

/** What was said in a ticket of Freshdesk's that customers can read; null of anything else. */
export function saidInFreshdesk(cells: unknown): SaidInTicket[] | null {
  const checked = v.safeParse(ticket, cells);
  if (!checked.success) return null;
  const { description_text, description, responder_id, responder_name, conversations, ...asking } =
    checked.output;
  const customer = firstText(asking.requester_name, asking.requester?.name);
  const said = conversations
    .filter((each) => !each.private)
    .map(({ incoming, body_text, body, body_html, user_id, created_at }): SaidInTicket => ({
      role: incoming ? 'customer' : 'agent',
      text: ownWords(firstText(body_text, body, body_html)),
      name: incoming ? customer : firstText(user_id === responder_id && responder_name),
      number: `${user_id ?? ''}`,
      date: momentOf(created_at ?? ''),
    }));
  const first = ownWords(firstText(description_text, description));
  return [{ role: 'customer', text: first, name: customer, number: '', date: null }, ...said];
}
