/**
 * The way in to the commands that must work in a fresh clone: `node scripts/run.mjs site|dev|build|test`.
 * Plain JavaScript without dependencies, because node_modules may not be there yet.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const commands = { site: './site.ts', dev: './dev.ts', build: './build.ts', test: './test.ts' };

/** Ends the command with one line. */
function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 9)) fail(`Unexpected Node ${process.versions.node}, expected Node 20.9 or newer (https://nodejs.org)`);
}

/** Whether each package of the lock file stands in node_modules with its version; packages for other systems may be absent. */
function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
    const present = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
    return Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional === true || (present[path] && present[path].version === entry.version));
  } catch {
    return false;
  }
}

function install() {
  // --include=dev: with NODE_ENV=production npm would leave out what a build needs.
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const { status } = npm ? spawnSync(process.execPath, [npm, ...options], { stdio: 'inherit' }) : spawnSync('npm', options, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) fail('The packages could not be installed; npm says why above');
}

checkNode();
const name = process.argv[2];
if (!Object.prototype.hasOwnProperty.call(commands, name)) fail(`Unexpected command ${name}, expected one of ${Object.keys(commands).join(', ')}`);
process.chdir(root);
process.env.NEXT_TELEMETRY_DISABLED = '1';
if (!isInstalled()) install();
await import('tsx');
await import(commands[name]);
