import { isClosing } from './closing';

/** Says on stderr what is being done; stdout is for the tables. */
export function progress(text: string): void {
  process.stderr.write(`bench: ${text}\n`);
}

/** An error of one line about a process whose last lines are shown above it, unless it failed because the command is being ended. */
export function failureOf(lastLines: string, what: string): Error {
  if (!isClosing()) process.stderr.write(`${lastLines}\n`);
  return new Error(`${what}; its last lines are above`);
}
