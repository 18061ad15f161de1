import type { Engine } from '../editors/engines';
import type { Audience, Channel, Role } from '../model';

/** Who spoke an item of the conversation; what is said within the team never reaches the customer. */
export type Speaker = Role | 'team';

/** A helpdesk as data: where things are on its pages. It will age, so each is one small file. */
export interface Host {
  id: string;
  /** As people know it: "Zendesk". */
  name: string;
  /** Match patterns of its pages. */
  matches: readonly string[];
  /** By what its pages are known on a domain of a company's own, where that can be. */
  sign?: string;
  box: BoxData;
  /** Who will read the reply: the first sign that is there decides, and no sign means `unknown`. */
  audience: readonly AudienceSign[];
  /** How a reply travels: the first sign that is there tells, and no sign leaves it open. */
  channel: readonly ChannelSign[];
  conversation: ConversationData;
  send: SendData;
  /** What tells the customer who writes: the helpdesk, when it sends, or a block in the box (its selector). */
  signedBy: 'helpdesk' | { block: string };
}

interface BoxData {
  /** The editable element itself. */
  selector: string;
  engine: Engine;
  /** What stands in the box and is not the agent's draft. */
  leaveOut: readonly string[];
  /** The nearest ancestor that holds one reply with its switches; the page's body where there is none. */
  within: string;
  /** Attributes by which the page turns a public reply into a note and back. */
  switches: readonly string[];
}

interface AudienceSign {
  /** Looked for inside `BoxData.within`. */
  selector: string;
  audience: Audience;
}

interface ChannelSign {
  /** Looked for inside `BoxData.within`. */
  selector: string;
  channel: Channel;
}

export interface ConversationData {
  /** The nearest ancestor of the box that holds its conversation; the page's body where there is none. */
  within: string;
  /** A box inside this stands apart from the page's conversation, and answers it only if the subjects agree. */
  apart?: { selector: string; subject: string; pageSubject: string };
  /** One message, in the order in which they were written. */
  item: string;
  /** Who spoke: the first selector that the item matches or holds. */
  speakers: readonly { selector: string; speaker: Speaker }[];
  /** Who spoke where no selector says it. */
  otherwise: Speaker;
  /** The words of an item; an item without any (collapsed, not loaded) is passed over. */
  text: string;
  leaveOut: readonly string[];
  /** Everything from this on is left out. */
  stopAt?: string;
  sender: SenderData;
}

/** How a reply goes out; what is not named here is never held back. */
interface SendData {
  /** The buttons that send. */
  button: string;
  /** The nearest ancestor of the box that holds its buttons; the page's body where there is none. */
  within: string;
  /** Keys that send, each pressed with Ctrl, or with Cmd on a Mac, by the place on the keyboard. */
  keys: readonly SendKey[];
}

export interface SendKey {
  code: string;
  alt?: boolean;
}

interface SenderData {
  selector: string;
  /** Attribute with the name, where it is not the text. */
  name?: string;
  /** Attribute with the mail address: who writes from the mailbox's own address is the agent. */
  address?: string;
}

/**
 * Declares a host.
 * @__NO_SIDE_EFFECTS__ A bundle leaves out the hosts that it does not use.
 */
export function defineHost(host: Host): Host {
  return host;
}
