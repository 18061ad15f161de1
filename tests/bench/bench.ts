import { parseArgs } from 'node:util';
import { putIntoReadme } from '../../src/cli/readme';
import { measureBundles } from './bundles';
import { measureLimits } from './limits';
import { measurePage } from './page';
import { measureReading } from './reading';
import { measureStarting } from './starting';
import { toMarkdown, type Table } from './table';
import { measureTickets } from './tickets';

/**
 * `npm run bench`: measures what Virgil costs and puts the tables into the README. `npm run bench reading` measures
 * one part and only prints it; past tickets, which take longest, have a place of their own there.
 */
const PARTS: Readonly<Record<string, (options: { long: boolean }) => Promise<Table>>> = {
  reading: measureReading,
  limits: measureLimits,
  starting: measureStarting,
  page: measurePage,
  tickets: measureTickets,
  bundles: measureBundles,
};

const { values, positionals } = parseArgs({
  options: { long: { type: 'boolean', default: false } },
  allowPositionals: true,
});
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
