import { draftText } from '../editors/draft-text';
import type { Case, Message } from '../model';
import type { ConversationData, Host, Speaker } from './host';
import { all, around, first, has, pageTitle } from './page';

/** One item of the page's conversation. */
interface Said {
  speaker: Speaker;
  text: string;
  name?: string;
}

/** Whether a mail address is the agent's own. */
type IsOwn = (address: string) => boolean;

/** Reads the conversation that a reply box answers, as far as the page has loaded it. Empty where there is none. */
export function readConversation(
  host: Host,
  box: Element,
  ownAddresses: readonly string[],
): Omit<Case, 'reply'> {
  const isOwn = (address: string): boolean => isFromHere(address, ownAddresses);
  const said = standsApart(host.conversation, box) ? [] : readItems(host.conversation, box, isOwn);
  const reply = around(box, host.box.within);
  const channel = host.channel.find(({ selector }) => has(selector, reply))?.channel;
  const signed = host.signedBy === 'helpdesk' || has(host.signedBy.block, box);
  return {
    ...split(said.filter((each) => each.speaker !== 'team')),
    ...(signed ? { signed } : {}),
    ...(channel ? { channel } : {}),
  };
}

/** A window of its own may have nothing to do with the conversation that the page shows behind it. */
function standsApart({ apart }: ConversationData, box: Element): boolean {
  const window = apart && box.closest(apart.selector);
  if (!window) return false;
  const own = first(apart.subject, window);
  const subject = own instanceof HTMLInputElement ? bare(own.value) : '';
  return subject === '' || subject !== bare(first(apart.pageSubject)?.textContent ?? '');
}

/** A subject without its "Re:", in whatever language the mail program put it. */
function bare(subject: string): string {
  return subject.replace(/^(\s*\p{L}{1,5}\s*:)+/u, '').trim();
}

function readItems(data: ConversationData, box: Element, isOwn: IsOwn): Said[] {
  return all(data.item, around(box, data.within))
    .map((item) => readItem(data, item, isOwn))
    .filter((said) => said.text !== '');
}

function readItem(data: ConversationData, item: Element, isOwn: IsOwn): Said {
  const name = senderName(data, item);
  return { speaker: speakerOf(data, item, isOwn), text: textOf(data, item), ...(name ? { name } : {}) };
}

function speakerOf(data: ConversationData, item: Element, isOwn: IsOwn): Speaker {
  const sign = data.speakers.find(({ selector }) => has(selector, item));
  if (sign) return sign.speaker;
  const { selector, address } = data.sender;
  const from = address && first(selector, item)?.getAttribute(address);
  return from && isOwn(from) ? 'agent' : data.otherwise;
}

/** Whether an address is the agent's own: one that they told, or the mailbox's. */
function isFromHere(address: string, ownAddresses: readonly string[]): boolean {
  // The title ends with the mailbox's address; the subject before it may hold others.
  const mailbox = pageTitle()
    .match(/[^\s<>@]+@[^\s<>@]+/g)
    ?.at(-1);
  const own = [...ownAddresses, ...(mailbox ? [mailbox] : [])];
  return own.some((each) => each.toLowerCase() === address.toLowerCase());
}

function textOf(data: ConversationData, item: Element): string {
  const found = item.matches(data.text) ? [item] : all(data.text, item);
  const bodies = found.filter((body) => !found.some((other) => other !== body && other.contains(body)));
  const options = {
    leaveOut: data.leaveOut.join(', '),
    ...(data.stopAt ? { stopAt: data.stopAt } : {}),
  };
  return bodies.map((body) => draftText(body, options).text.trim()).join('\n\n');
}

function senderName({ sender }: ConversationData, item: Element): string {
  const element = first(sender.selector, item);
  const name = sender.name ? element?.getAttribute(sender.name) : element?.textContent;
  return name?.replace(/\s+/g, ' ').trim() ?? '';
}

/** The customer's last words and what was said before them; several messages in a row are one. */
function split(said: readonly Said[]): Omit<Case, 'reply'> {
  const last = said.findLastIndex((each) => each.speaker === 'customer');
  const before = said.slice(0, last + 1).findLastIndex((each) => each.speaker !== 'customer');
  const customer = said.slice(before + 1, last + 1);
  const name = customer.findLast((each) => each.name)?.name;
  return {
    customer: customer.map((each) => each.text).join('\n\n'),
    ...(name ? { customerName: name } : {}),
    thread: said.slice(0, before + 1).map(asMessage),
  };
}

function asMessage({ speaker, text, name }: Said): Message {
  return { role: speaker === 'customer' ? 'customer' : 'agent', text, ...(name ? { name } : {}) };
}
