import { spawnSync } from 'node:child_process';

/** A program of the operating system that the making needs, and the Debian package that brings it. */
export interface Program {
  command: string;
  debianPackage: string;
}

/** What a program printed. */
export interface Printed {
  stdout: string;
  stderr: string;
}

/**
 * Runs a program to its end. Nothing is installed and nothing is skipped: throws with the name of the Debian package
 * when the program is not there, and with the last lines it printed when it fails.
 */
export function run({ command, debianPackage }: Program, args: readonly string[]): Printed {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (result.error && 'code' in result.error && result.error.code === 'ENOENT') throw missing(command, debianPackage);
  if (result.error) throw result.error;
  if (result.status !== 0) {
    const ending = result.signal === null ? `status ${String(result.status)}` : `signal ${result.signal}`;
    throw new Error(`Unexpected ${ending} of ${command}, expected 0:\n${result.stderr.trim().split('\n').slice(-8).join('\n')}`);
  }
  return { stdout: result.stdout, stderr: result.stderr };
}

/** The error for something that is not installed, with the command that a maintainer on Debian can copy. */
export function missing(what: string, debianPackage: string): Error {
  return new Error(`Unexpected absence of ${what}, expected the Debian package ${debianPackage}: apt-get install ${debianPackage}`);
}
