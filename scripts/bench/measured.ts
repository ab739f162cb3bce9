import type { Variables } from '@/scripts/child';
import { processFacts } from './process-tree';
import { failureOf } from './progress';
import { startNode } from './running';

/** What a command cost: seconds of CPU of its whole process tree, seconds by the clock, bytes of memory at its peak. */
export interface Cost {
  cpu: number;
  wall: number;
  peakMemory: number;
}

/**
 * Runs Node to its end.
 * @param what names the command in the error.
 * @throws when it fails; its last lines then stand on stderr.
 */
export async function runMeasured(what: string, folder: string, args: readonly string[], variables: Variables = {}): Promise<Cost & { output: string }> {
  const before = cpuOfEnded();
  const begun = performance.now();
  const running = startNode(folder, args, variables);
  const code = await running.ended;
  const wall = (performance.now() - begun) / 1000;
  const { cpu, peakMemory } = running.use();
  const lastLines = running.lastLines();
  await running.stop();
  if (code !== 0) throw failureOf(lastLines, `${what} failed (exit code ${code})`);
  // Exact for what was waited for, which is nearly everything; samples also see what was left behind.
  return { cpu: Math.max(cpuOfEnded() - before, cpu), wall, peakMemory, output: running.output() };
}

/** CPU of all children of this process that have ended, in seconds. */
function cpuOfEnded(): number {
  return processFacts('self')?.cpuOfEnded ?? 0;
}
