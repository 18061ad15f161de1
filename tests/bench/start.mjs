// `npm run bench`: from a fresh clone to the table of costs. The peers are installed only here.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { installDependencies, run } from '../../src/cli/install.mjs';

installDependencies();
const here = import.meta.dirname;
const isReady =
  existsSync(join(here, 'node_modules/harper.js')) ||
  run('npm', 'install', '--prefix', here, '--no-save', '--no-audit', '--no-fund');
const isMeasured = isReady && run('npx', 'tsx', join(here, 'bench.ts'), ...process.argv.slice(2));
process.exit(isMeasured ? 0 : 1);
