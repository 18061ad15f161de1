import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';

const cases = join(import.meta.dirname, '..', '..', 'cases');

/** How long what is said in a file is. */
export interface Length {
  name: string;
  /** In sentences. */
  reply: number;
  customer: number;
  /** The longest sentence, in words; as they come, where nothing is said. */
  words?: number;
}

/** Mail, and a line of a chat. */
export const mail: Length = { name: '80 words', reply: 6, customer: 3 };
export const line: Length = { name: 'a few words', reply: 1, customer: 1, words: 6 };

/**
 * Writes a month's replies as JSON lines, which the command line and the page both read. Each sentence is one of the
 * written cases with a number of its own, so that none is remembered from an earlier reply.
 */
export async function writePastMonth(path: string, replies: number, length: Length): Promise<void> {
  const said = {
    agent: sentencesOf('bank-en-agent', length),
    customer: sentencesOf('bank-en-customer', length),
  };
  const file = createWriteStream(path);
  for (let id = 0; id < replies; id += 1) {
    const ticket = {
      id,
      customer: numbered(said.customer, id * length.customer, length.customer),
      reply: numbered(said.agent, id * length.reply, length.reply),
      agent: `Agent ${id % 12}`,
      date: new Date(Date.UTC(2026, 2, 1 + (id % 70))).toISOString(),
    };
    if (!file.write(`${JSON.stringify(ticket)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

function sentencesOf(bank: string, { words = Infinity }: Length): string[] {
  const lines = readFileSync(join(cases, `${bank}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const sentences = lines.map((written) => {
    // The cases are the project's own, and other tests hold their form.
    const { text } = JSON.parse(written) as { text: string };
    return text;
  });
  return sentences.filter((text) => text.split(' ').length <= words);
}

function numbered(sentences: readonly string[], first: number, count: number): string {
  return Array.from({ length: count }, (_, nth) => {
    const at = first + nth;
    // A step that shares no factor with how many there are visits them all.
    const sentence = sentences[(at * 7919) % sentences.length] ?? '';
    return sentence.replace(/[.!?]?$/, (end) => ` (no. ${100_000 + at})${end || '.'}`);
  }).join(' ');
}
