import { createCorrespondence } from './correspondence';
import { readMail, type Mail } from './mail';
import type { BrokenRow, CaseBatch } from './past-case';
import type { FilePiece } from './text';

/** Of a longer message only the beginning is held, where its words are; the rest is attachments. In code units. */
const LONGEST_MAIL = 1_000_000;

/** Replies of an `mbox`, each message that was sent, in the conversation that the mails themselves name. */
export async function* mboxCases(
  pieces: AsyncIterable<FilePiece>,
  ownAddresses: readonly string[],
): AsyncGenerator<CaseBatch> {
  const correspondence = createCorrespondence();
  let bytesRead = 0;
  for await (const { mails, ...piece } of mailsIn(pieces)) {
    ({ bytesRead } = piece);
    const read = await Promise.all(mails.map(({ text, line }) => readOrBreak(text, line, ownAddresses)));
    const broken = read.filter((each) => each !== null && 'reason' in each);
    const whole = read.filter((each) => each !== null && 'isSent' in each);
    yield { cases: whole.flatMap(correspondence.add), broken, bytesRead };
  }
  yield { cases: correspondence.rest(), broken: [], bytesRead };
}

/** A message as it stands in the file. */
interface Written {
  text: string;
  line: number;
}

/** Each begins with a line "From …" that the file puts before it. */
async function* mailsIn(
  pieces: AsyncIterable<FilePiece>,
): AsyncGenerator<{ mails: Written[]; bytesRead: number }> {
  let rest = '';
  let mail: Written | null = null;
  let line = 0;
  let bytesRead = 0;
  for await (const piece of pieces) {
    ({ bytesRead } = piece);
    const lines = (rest + piece.text).split('\n');
    rest = lines.pop() ?? '';
    const mails: Written[] = [];
    for (const text of lines) {
      line += 1;
      if (text.startsWith('From ')) {
        if (mail) mails.push(mail);
        mail = { text: '', line };
      } else if (mail && mail.text.length < LONGEST_MAIL)
        mail.text += `${text.replace(/^>(>*From )/, '$1')}\n`;
    }
    yield { mails, bytesRead };
  }
  yield { mails: mail ? [{ ...mail, text: mail.text + rest }] : [], bytesRead };
}

async function readOrBreak(
  text: string,
  line: number,
  ownAddresses: readonly string[],
): Promise<Mail | BrokenRow | null> {
  try {
    const mail = await readMail(text, line, ownAddresses);
    if (!mail?.isSent || mail.own) return mail;
    return { line, reason: mail.quoted ? 'noReply' : 'noText' };
  } catch {
    // Whatever it is, it is counted as broken.
    return { line, reason: 'mail' };
  }
}
