// Runs before anything is installed, so it uses nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

const oldestNode = [20, 19];

/** Runs a command in sight of the person. Returns whether it succeeded. */
export function run(command, ...words) {
  // On Windows npm is a script, which only a shell starts.
  const shell = process.platform === 'win32';
  return spawnSync(command, words, { stdio: 'inherit', shell }).status === 0;
}

/** Installs the dependencies, unless just those of the lock file are there. Ends the process when that fails. */
export function installDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    console.error(`Virgil needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (areInstalled()) return;
  console.log('Installing the dependencies …');
  // Not `npm ci`, which refuses a lock file without the optional packages of every other platform.
  if (!run('npm', 'install', '--no-save', '--no-audit', '--no-fund')) process.exit(1);
}

function areInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => !path || optional || present[path]?.version === version,
  );
}

/** The packages of a lock file by path; none when it is missing. */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}
