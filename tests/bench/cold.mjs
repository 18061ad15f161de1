// One cold start, in a process of its own: opens what a module offers, lets it read a text, prints the CPU time in ms.
import process from 'node:process';

const [module, exported, text] = process.argv.slice(2);
const before = process.cpuUsage();
const { [exported]: open } = await import(module);
const read = await open();
await read(text);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);
process.exit(0);
