import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** Tests of a step, by how they ended. */
export interface Counts {
  passed: number;
  failed: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightReport = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** Reads vitest's JSON report; a file that could not even be loaded counts as one failed test. */
export function vitestCounts(path: string): Counts {
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(readJson(path));
  const unloaded = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  return { passed: numPassedTests, failed: numFailedTests + unloaded };
}

/** Reads Playwright's JSON report; an error outside of any test counts as one failed test, and so does a test that needed luck. */
export function playwrightCounts(path: string): Counts {
  const { errors, stats } = playwrightReport.parse(readJson(path));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * The counts of a step that wrote a report: never without a failure when its process failed.
 * @param code exit code of the step's process.
 */
export function countsOf(code: number, path: string, read: (path: string) => Counts): Counts {
  const counts = existsSync(path) ? read(path) : { passed: 0, failed: 1 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
