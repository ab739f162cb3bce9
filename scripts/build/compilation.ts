import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { program, startHeld, type HeldChild, type Variables } from '@/scripts/child';
import { programInputsOf } from './inputs';
import type { CommandSettings } from './settings';

/** Fingerprint of the program that lies compiled in `.next`; Next removes it when it compiles anew. */
const record = join('.next', 'compiled');

/** A compilation under way, or the one from before. */
export interface Compilation {
  stop(): void;
  /** False when it failed; the compiler's words are then on the terminal. */
  done(): Promise<boolean>;
}

/**
 * Lets Next compile the program, in a process of its own, unless it did so before: the manuscript is no part of it, so after a change of a
 * chapter the pages alone are drawn again.
 */
export function compile(settings: CommandSettings, variables: Variables): Compilation {
  const inputs = programInputsOf(settings);
  if (existsSync(record) && readFileSync(record, 'utf8') === inputs) {
    removePages();
    return { stop: () => undefined, done: () => Promise.resolve(true) };
  }
  const child = startHeld(program('next', 'build', '--experimental-build-mode', 'compile'), variables);
  return { stop: () => child.stop('SIGTERM'), done: () => finished(child, inputs) };
}

/** Takes the pages of the earlier build away: one whose chapter is gone would lie about for good. */
function removePages(): void {
  const pages = join('.next', 'server', 'app');
  for (const name of readdirSync(pages, { recursive: true, encoding: 'utf8' })) {
    if (/\.(html|rsc|meta|body|segments)$/.test(name)) rmSync(join(pages, name), { recursive: true, force: true });
  }
  rmSync(join('.next', 'server', 'route-cache'), { recursive: true, force: true });
}

async function finished(child: HeldChild, inputs: string): Promise<boolean> {
  const { code, output } = await child.ended;
  if (code === 0) writeFileSync(record, inputs);
  else process.stderr.write(output);
  return code === 0;
}
