import type { Case, Message } from '../../model';

/** So far a text is read, in characters: more than anybody writes to a customer, and less than what keeps one waiting. */
const REACH = 20_000;

/** So much is read of the messages before, from the latest back. */
const REACH_BACK = 60_000;

/** The ends of sentences that any language has. */
const ENDS = ['\n', '. ', '! ', '? '];

/** The case as far as it is read: pasted logs and endless threads are cut, so that a review costs only so much. */
export function withinReach(kase: Case): Case {
  return {
    ...kase,
    reply: beginning(kase.reply),
    customer: beginning(kase.customer),
    thread: latest(kase.thread),
  };
}

/** The text up to the last sentence that ends within reach. */
function beginning(text: string): string {
  if (text.length <= REACH) return text;
  const reached = text.slice(0, REACH);
  const end = Math.max(...ENDS.map((mark) => reached.lastIndexOf(mark))) + 1;
  return reached.slice(0, end || REACH);
}

function latest(thread: readonly Message[]): Message[] {
  let left = REACH_BACK;
  const within = thread.toReversed().flatMap((message) => {
    if (left <= 0) return [];
    const text = beginning(message.text);
    left -= text.length;
    return [{ ...message, text }];
  });
  return within.toReversed();
}
