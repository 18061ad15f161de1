import { LATEST_MESSAGES } from '../../../../model/case';
import type { Mail } from './mail';
import type { PastCase } from './past-case';
import { caseOf, type Said } from './said';

/** Mails that are remembered at a time, and how much of each, in UTF-16 code units. */
const KEPT = 1000;
const LONGEST_KEPT = 10_000;

/** Replies that wait at a time for what they answer, as a file may hold the newest mail first. */
const WAITING = 500;

/** Puts mails into the conversations that they name, however they are strewn over a file. */
export interface Correspondence {
  /** Takes a mail in; gives the replies whose conversation is whole by now. */
  add(mail: Mail): PastCase[];
  /** The replies that still wait, at the end of the file. */
  rest(): PastCase[];
}

/** A correspondence of no mails yet. */
export function createCorrespondence(): Correspondence {
  const known = new Map<string, Said>();
  const waiting = new Set<Mail>();

  function remember({ id, isSent, own, sender }: Mail): void {
    if (!id) return;
    known.set(id, { role: isSent ? 'agent' : 'customer', text: own.slice(0, LONGEST_KEPT), name: sender });
    const [oldest] = known.keys();
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  }

  function replyOf(mail: Mail): PastCase {
    waiting.delete(mail);
    return { kase: caseOf(mail.own, saidBefore(mail)), agent: mail.sender, date: mail.date };
  }

  /** What is not in the file was quoted, with luck. */
  function saidBefore({ before, quoted, recipient }: Mail): Said[] {
    const said = before.slice(-LATEST_MESSAGES).flatMap((id) => known.get(id) ?? []);
    const isAnswered = known.has(before.at(-1) ?? '');
    return isAnswered || !quoted ? said : [...said, { role: 'customer', text: quoted, name: recipient }];
  }

  const isWhole = ({ before }: Mail): boolean => before.slice(-LATEST_MESSAGES).every((id) => known.has(id));

  return {
    add(mail) {
      remember(mail);
      if (mail.isSent && mail.own) waiting.add(mail);
      const ready = [...waiting].filter(isWhole);
      const [oldest] = waiting;
      if (!ready.length && waiting.size > WAITING && oldest) ready.push(oldest);
      return ready.map(replyOf);
    },
    rest: () => [...waiting].map(replyOf),
  };
}
