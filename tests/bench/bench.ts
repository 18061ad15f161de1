import { checkWord, readCall } from '../../src/cli/call';
import { putIntoReadme } from '../../src/cli/readme';
import { measureBundles } from './bundles';
import { measureLimits } from './limits';
import { measurePage } from './page';
import { measureReading } from './reading';
import { measureStarting } from './starting';
import { toMarkdown, type Table } from './table';
import { measureTickets } from './tickets';

const usage = `npm run bench [PART …] [-- --long]

Measures what Virgil costs and puts the tables into the README. A part by itself is only printed, but for past tickets,
which take longest and have a place of their own there. With --long memory is watched over a million reviews.`;

const PARTS: Readonly<Record<string, (options: { long: boolean }) => Promise<Table>>> = {
  reading: measureReading,
  limits: measureLimits,
  starting: measureStarting,
  page: measurePage,
  tickets: measureTickets,
  bundles: measureBundles,
};

const { values, positionals } = readCall(usage, { long: { type: 'boolean', default: false } });
for (const part of positionals) checkWord(part, Object.keys(PARTS), 'part', usage);
const sections = new Map<string, string>();
for (const [name, measure] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const section = toMarkdown(await measure(values));
  console.log(`${section}\n`);
  sections.set(name, section);
}
const tickets = sections.get('tickets');
if (tickets) await putIntoReadme('bench tickets', tickets);
sections.delete('tickets');
if (positionals.length === 0) await putIntoReadme('bench', [...sections.values()].join('\n\n'));
