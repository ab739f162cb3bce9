import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** Variables that a child gets on top of this process's own; undefined takes one away. */
export type Variables = Readonly<Record<string, string | undefined>>;

const programs = {
  eslint: 'node_modules/eslint/bin/eslint.js',
  next: 'node_modules/next/dist/bin/next',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

/** A program from node_modules as arguments for Node; going past npm and its shell, a signal reaches it at once. */
export function program(name: keyof typeof programs, ...args: string[]): string[] {
  return [programs[name], ...args];
}

/** A TypeScript file of this project as arguments for Node. */
export function script(path: string, ...args: string[]): string[] {
  return ['--import', 'tsx', path, ...args];
}

/** A running Node process: `stop` passes a signal on, `ended` is its exit code (128 and more when a signal ended it). */
export interface Child {
  stop(signal: NodeJS.Signals): void;
  ended: Promise<number>;
}

/** Starts Node with the terminal shared. */
export function start(args: readonly string[], variables: Variables = {}): Child {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...variables } });
  return {
    stop: (signal) => void child.kill(signal),
    ended: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
      });
    }),
  };
}

/** A running Node process whose words are kept until it has ended. */
export interface HeldChild {
  stop(signal: NodeJS.Signals): void;
  ended: Promise<{ code: number; output: string }>;
}

/** Starts Node beside another work that has the terminal; what it says matters only when it fails. */
export function startHeld(args: readonly string[], variables: Variables = {}): HeldChild {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...variables } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const end = () => void child.kill('SIGTERM');
  process.once('exit', end);
  return {
    stop: (signal) => void child.kill(signal),
    ended: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => {
        process.off('exit', end);
        resolve({ code: code ?? 1, output });
      });
    }),
  };
}

/** Runs Node processes side by side until the first ends, then stops the others. @returns the exit code of the first. */
export async function runTogether(children: readonly Child[]): Promise<number> {
  const pass = (signal: NodeJS.Signals) => {
    for (const child of children) child.stop(signal);
  };
  process.on('SIGINT', pass).on('SIGTERM', pass);
  try {
    const code = await Promise.race(children.map((child) => child.ended));
    pass('SIGTERM');
    await Promise.all(children.map((child) => child.ended));
    return code;
  } finally {
    process.off('SIGINT', pass).off('SIGTERM', pass);
  }
}

/** Runs Node to its end. @returns its exit code. */
export function run(args: readonly string[], variables: Variables = {}): Promise<number> {
  return runTogether([start(args, variables)]);
}
