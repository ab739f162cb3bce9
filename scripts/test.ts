/**
 * `npm test`: everything that is checked before a change is taken. Each step runs though an earlier one failed, unless it needs that one's result.
 * The last line counts: type check, lint, manuscript and build as one test each.
 */
import { rmSync } from 'node:fs';
import { program, run, script, type Variables } from './child';
import { ensureChromium } from './test/chromium';
import { countsOf, playwrightCounts, vitestCounts, type Counts } from './test/counts';
import { freePort, noSettings } from './test/environment';

const unitReport = 'test-results/unit.json';
const e2eReport = 'test-results/e2e.json';
const results: { name: string; counts: Counts; seconds: number }[] = [];

async function step(name: string, work: () => Promise<Counts>): Promise<boolean> {
  process.stdout.write(`\n── ${name}\n`);
  const begun = Date.now();
  const counts = await work();
  results.push({ name, counts, seconds: Math.round((Date.now() - begun) / 1000) });
  return counts.failed === 0;
}

const failed: Counts = { passed: 0, failed: 1 };

/** Runs commands one after the other up to the first that fails; together they count as one test. */
async function asOne(...commands: (readonly string[])[]): Promise<Counts> {
  for (const command of commands) if ((await run(command, variables)) !== 0) return failed;
  return { passed: 1, failed: 0 };
}

const variables: Variables = { ...noSettings, NODE_ENV: undefined, NEXT_TELEMETRY_DISABLED: '1' };
rmSync('test-results', { recursive: true, force: true });
// First of all, because the build draws diagrams with it.
const hasBrowser = ensureChromium();

await step('Types', () => asOne(program('next', 'typegen'), program('tsc', '--noEmit')));
await step('Lint', () => asOne(program('eslint', '.', '--max-warnings', '0')));
await step('Manuscript', () => asOne(script('scripts/check.ts')));
const built = await step('Build', () => asOne(script('scripts/build.ts')));
await step('Unit and integration', async () => {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  return countsOf(await run(program('vitest', 'run', '--passWithNoTests', ...reporters), variables), unitReport, vitestCounts);
});
await step('End to end', async () => {
  if (!built) process.stdout.write('Not run: there is no build to look at\n');
  if (!hasBrowser) process.stdout.write('Not run: there is no Chromium, and none could be installed\n');
  if (!built || !hasBrowser) return failed;
  const ports = { E2E_PORT: String(await freePort()), E2E_GITHUB_PORT: String(await freePort()) };
  return countsOf(await run(program('playwright', 'test', '--pass-with-no-tests'), { ...variables, ...ports }), e2eReport, playwrightCounts);
});

const total = results.reduce((sum, { counts }) => ({ passed: sum.passed + counts.passed, failed: sum.failed + counts.failed }), { passed: 0, failed: 0 });
process.stdout.write('\n');
for (const { name, counts, seconds } of results) process.stdout.write(`${counts.failed === 0 ? '✓' : '✗'} ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);
