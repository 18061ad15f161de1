import type { Group } from '../model';
import { catalogueOf, summariesOf } from '../engine/compile/catalogue';
import { readRuleFiles } from '../engine/compile/files';
import { RULES } from './load';
import { putIntoReadme } from './readme';

/** `npm run -s judged`: puts what Virgil looks for, with an example each, into the README. */
const files = readRuleFiles(`${RULES}en`);
const catalogue = catalogueOf(files);
const order: readonly Group[] = ['sins', 'respect', 'moves', 'care'];
const sets = summariesOf(files).toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
const rows = sets.map(({ id, title, about }) => [`**${title}**`, about, exampleOf(id)]);
const table = [['behaviour', 'in a line', 'for example'], ['---', '---', '---'], ...rows]
  .map((row) => `| ${row.join(' | ')} |`)
  .join('\n');
await putIntoReadme('judged', table);
console.log(table);

/** A reply that shows a rule set: what would be underlined in italics, or the customer's words where something is missing. */
function exampleOf(set: string): string {
  const examples = (catalogue[set] ?? []).flatMap(({ bad }) => bad);
  const example = examples.find(({ reply }) => reply.includes('[')) ?? examples[0];
  if (!example) return '';
  const reply = `“${example.reply.replaceAll('\n', ' ').replace(/\[([^[\]]*)\]/g, '_$1_')}”`;
  return example.customer && !reply.includes('_') ? `to “${example.customer}”: ${reply}` : reply;
}
