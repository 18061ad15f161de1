import type { Mapping } from '../../../../src/ui/options/tickets/reading/columns';
import type { BrokenRow, PastCase } from '../../../../src/ui/options/tickets/reading/past-case';
import { casesIn } from '../../../../src/ui/options/tickets/reading/source';
import type { Encoding } from '../../../../src/ui/options/tickets/reading/text';

/** What the columns hold in most of the tests' tables. */
export const mapping: Mapping = {
  customer: 'question',
  reply: 'answer',
  agent: 'who',
  date: 'when',
  thread: 'ticket',
};

/** A file that hands out its bytes a few at a time, so that rows and letters are cut wherever that hurts. */
export function fileOf(name: string, content: string | Uint8Array<ArrayBuffer>, step = 7): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = new File([bytes], name);
  file.stream = () =>
    new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += step) controller.enqueue(bytes.slice(at, at + step));
        controller.close();
      },
    });
  return file;
}

/** All that is in a file, read to its end. */
export async function read(
  file: File,
  by: Mapping | null = mapping,
  encoding: Encoding = 'utf-8',
  own: string[] = [],
) {
  const cases: PastCase[] = [];
  const broken: BrokenRow[] = [];
  for await (const batch of casesIn({ file, mapping: by, encoding, ownAddresses: own })) {
    cases.push(...batch.cases);
    broken.push(...batch.broken);
  }
  return { cases, broken, replies: cases.map(({ kase }) => kase.reply) };
}
