// `npm start`: from a fresh clone to a browser with Virgil in it.
import process from 'node:process';
import { installDependencies, run } from './install.mjs';

installDependencies();
const isStarted =
  run('npm', 'run', 'build', '--silent') && run('npx', 'tsx', 'src/cli/desk.ts', ...process.argv.slice(2));
process.exit(isStarted ? 0 : 1);
