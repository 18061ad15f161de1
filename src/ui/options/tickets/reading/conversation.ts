import * as v from 'valibot';
import type { Message } from '../../../../model';
import { momentOf } from './dates';
import { LATEST_MESSAGES, type PastCase } from './past-case';
import type { Row } from './row';

const id = v.optional(v.nullable(v.union([v.string(), v.number()])));

/** A ticket of Zendesk's JSON export, with all its comments. */
const zendeskTicket = v.object({
  description: v.optional(v.nullable(v.string())),
  requester_id: id,
  requester: v.optional(v.nullable(v.object({ id }))),
  comments: v.array(
    v.object({
      author_id: id,
      author: v.optional(v.nullable(v.object({ id, name: v.optional(v.nullable(v.string())) }))),
      public: v.optional(v.boolean(), true),
      plain_body: v.optional(v.nullable(v.string())),
      body: v.optional(v.nullable(v.string())),
      created_at: v.optional(v.nullable(v.string())),
    }),
  ),
});

/** A ticket of Freshdesk's, with its conversations. */
const freshdeskTicket = v.object({
  description_text: v.optional(v.nullable(v.string())),
  conversations: v.array(
    v.object({
      body_text: v.optional(v.nullable(v.string())),
      incoming: v.optional(v.boolean(), false),
      private: v.optional(v.boolean(), false),
      user_id: id,
      created_at: v.optional(v.nullable(v.string())),
    }),
  ),
});

/** A message that customers can read. */
interface Said extends Message {
  date: number | null;
}

/** The helpdesk whose tickets some rows are, with all that was said in them; undefined when they are none. */
export function ticketsOrigin(rows: readonly Row[]): 'zendesk' | 'freshdesk' | undefined {
  const whole = rows.filter(({ broken }) => !broken);
  if (!whole.length) return undefined;
  if (whole.some(({ cells }) => v.is(zendeskTicket, cells))) return 'zendesk';
  return whole.some(({ cells }) => v.is(freshdeskTicket, cells)) ? 'freshdesk' : undefined;
}

/** Each reply that an agent gave in a ticket; null when the row is no ticket. */
export function repliesIn({ cells }: Row): PastCase[] | null {
  const zendesk = v.safeParse(zendeskTicket, cells);
  if (zendesk.success) return casesOf(saidInZendesk(zendesk.output));
  const freshdesk = v.safeParse(freshdeskTicket, cells);
  return freshdesk.success ? casesOf(saidInFreshdesk(freshdesk.output)) : null;
}

function saidInZendesk({ comments, requester, requester_id }: v.InferOutput<typeof zendeskTicket>): Said[] {
  // Where nobody is named as the requester, it is who wrote first.
  const asking = requester_id ?? requester?.id ?? comments[0]?.author_id ?? comments[0]?.author?.id;
  return comments
    .filter((comment) => comment.public)
    .map(({ author_id, author, plain_body, body, created_at }) => ({
      role: (author_id ?? author?.id) === asking ? 'customer' : 'agent',
      text: plain_body ?? body ?? '',
      name: author?.name ?? nameless(author_id),
      date: momentOf(created_at ?? ''),
    }));
}

function saidInFreshdesk({ description_text, conversations }: v.InferOutput<typeof freshdeskTicket>): Said[] {
  const said = conversations
    .filter((message) => !message.private)
    .map(({ incoming, body_text, user_id, created_at }): Said => ({
      role: incoming ? 'customer' : 'agent',
      text: body_text ?? '',
      name: nameless(user_id),
      date: momentOf(created_at ?? ''),
    }));
  return [{ role: 'customer', text: description_text ?? '', date: null }, ...said];
}

function nameless(user: string | number | null | undefined): string {
  return user === null || user === undefined ? '' : `${user}`;
}

function casesOf(said: readonly Said[]): PastCase[] {
  return said.flatMap(({ role, text, name = '', date }, at) => {
    if (role !== 'agent' || !text.trim()) return [];
    const before = said.slice(0, at);
    const asked = before.findLastIndex((message) => message.role === 'customer');
    // What the customer said in a row is one message.
    const first = before.slice(0, asked + 1).findLastIndex((message) => message.role === 'agent') + 1;
    const customer = before.slice(first, asked + 1).map((message) => message.text);
    const thread = before
      .slice(0, first)
      .slice(-LATEST_MESSAGES)
      .map((message) => ({ role: message.role, text: message.text }));
    return [
      { kase: { customer: customer.join('\n\n'), thread, reply: text, signed: true }, agent: name, date },
    ];
  });
}
