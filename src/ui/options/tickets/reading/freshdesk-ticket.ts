import * as v from 'valibot';
import { momentOf } from './dates';
import { maybeId, maybeText } from './fields';
import type { Said } from './said';

const message = v.object({
  body_text: maybeText,
  body: maybeText,
  incoming: v.optional(v.boolean(), false),
  private: v.optional(v.boolean(), false),
  user_id: maybeId,
  created_at: maybeText,
});

const people = { responder_id: maybeId, responder_name: maybeText };
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
export function saidInFreshdesk(cells: unknown): Said[] | null {
  const checked = v.safeParse(ticket, cells);
  if (!checked.success) return null;
  const { description_text, description, responder_id, responder_name, conversations } = checked.output;
  const nameOf = (user: string | number | null | undefined): string =>
    user === responder_id && responder_name ? responder_name : `${user ?? ''}`;
  const said = conversations
    .filter((each) => !each.private)
    .map(({ incoming, body_text, body, user_id, created_at }): Said => ({
      role: incoming ? 'customer' : 'agent',
      text: body_text ?? body ?? '',
      name: nameOf(user_id),
      date: momentOf(created_at ?? ''),
    }));
  return [{ role: 'customer', text: description_text ?? description ?? '', date: null }, ...said];
}
