import * as v from 'valibot';
import { momentOf } from './dates';
import { maybeId, maybeText } from './fields';
import { ownWords } from './own-words';
import type { SaidInTicket } from './conversation';
import { firstText } from './said';

const user = v.optional(v.nullable(v.object({ id: maybeId, name: maybeText })));

/** A ticket of Zendesk's JSON export, with all its comments. */
const ticket = v.object({
  requester_id: maybeId,
  requester: user,
  submitter: user,
  assignee: user,
  comments: v.array(
    v.object({
      author_id: maybeId,
      author: user,
      public: v.optional(v.boolean(), true),
      plain_body: maybeText,
      body: maybeText,
      html_body: maybeText,
      created_at: maybeText,
    }),
  ),
});

/** What was said in a ticket of Zendesk's that customers can read; null of anything else. */
export function saidInZendesk(cells: unknown): SaidInTicket[] | null {
  const checked = v.safeParse(ticket, cells);
  if (!checked.success) return null;
  const { comments, requester_id, ...people } = checked.output;
  const { requester, submitter, assignee } = people;
  const known = new Map([requester, submitter, assignee].map((each) => [each?.id, each?.name]));
  // Where nobody is named as the requester, it is who wrote first.
  const asking = requester_id ?? requester?.id ?? comments[0]?.author_id ?? comments[0]?.author?.id;
  return comments
    .filter((comment) => comment.public)
    .map(({ author_id, author, plain_body, body, html_body, created_at }) => {
      const id = author_id ?? author?.id;
      return {
        role: id === asking ? 'customer' : 'agent',
        text: ownWords(firstText(plain_body, body, html_body)),
        name: firstText(author?.name, known.get(id)),
        number: `${id ?? ''}`,
        date: momentOf(created_at ?? ''),
      };
    });
}
