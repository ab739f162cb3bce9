import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Variables } from '@/scripts/child';
import { closeAtEnd } from './closing';
import { keyOf, processFacts } from './process-tree';
import { watchTree, type TreeUse } from './tree-watch';

/** How long a process has to end by itself. */
const stopWithinMs = 8000;

/** A Node process with all that it starts. */
export interface Running {
  ended: Promise<number>;
  hasEnded(): boolean;
  /** All it wrote to its standard output. */
  output(): string;
  /** The last lines it wrote anywhere, for an error message. */
  lastLines(): string;
  use(): TreeUse;
  /** Ends the whole tree. */
  stop: () => Promise<void>;
}

/**
 * Starts Node in a session of its own, so that Ctrl-C reaches it only through `stop`, which the end of the command calls.
 * @param folder the working directory.
 */
export function startNode(folder: string, args: readonly string[], variables: Variables = {}): Running {
  const child = spawn(process.execPath, args, { cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...variables } });
  const pid = child.pid;
  if (pid === undefined) throw new Error(`Node could not be started in ${folder}`);
  const watch = watchTree(pid);
  let output = '';
  let tail = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (tail = (tail + chunk.toString()).slice(-4000)));
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const stop = closeAtEnd(async () => {
    const tree = watch.alive();
    if (!hasEnded()) child.kill('SIGTERM');
    const remaining = () => [...tree, ...watch.alive()].filter((facts) => isAlive(facts.pid, keyOf(facts)));
    for (const until = Date.now() + stopWithinMs; remaining().length > 0 && Date.now() < until; ) await wait(50);
    for (const { pid: left } of remaining()) signal(left);
    watch.stop();
  });
  return { ended, hasEnded, output: () => output, lastLines: () => tail.trimEnd().split('\n').slice(-12).join('\n'), use: () => watch.use(), stop };
}

/** Whether the process that had this pid then still runs; one that only waits to be collected does not. */
function isAlive(pid: number, key: string): boolean {
  const facts = processFacts(pid);
  return facts !== null && keyOf(facts) === key && !facts.isZombie;
}

function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
