/** `npm run check`: the mistakes of the manuscript. */
import { resolve } from 'node:path';
import { loadBook } from '@/lib/book/book';
import { hasErrors } from '@/lib/book/problems';
import { problemsOf } from '@/lib/check/check';
import { fromHere, readCommand } from '@/lib/check/command';
import { publishIds } from '@/lib/check/publish';
import { report } from '@/lib/check/report';
import { whenChanged } from '@/lib/check/watch';
import { commandSettings } from './build/settings';
import { drawDiagrams } from './diagrams/draw';

const command = readCommand(process.argv.slice(2));
if (command.kind !== 'check') {
  (command.kind === 'help' ? console.log : console.error)(command.text);
  process.exit(command.kind === 'help' ? 0 : 2);
}
const directory = resolve(command.directory ?? commandSettings(false).contentDir);
const { format } = command;

/** @returns false when there are errors. */
async function check(): Promise<boolean> {
  await drawDiagrams(loadBook(directory).book);
  const problems = fromHere(problemsOf(loadBook(directory)), directory, process.cwd());
  console.log(report(problems, format));
  return !hasErrors(problems);
}

if (command.watch) {
  whenChanged(directory, () => {
    const start = performance.now();
    // Clears the screen and what scrolled out of it.
    if (process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[3J\u001b[H');
    void check().then(() => {
      if (format === 'text') console.log(`Checked in ${Math.round(performance.now() - start)} ms at ${new Date().toLocaleTimeString('en-GB')}; watching, Ctrl-C ends.`);
    });
  });
} else if (!(await check())) process.exitCode = 1;
else if (command.publish) console.log(`${publishIds(loadBook(directory).book)} new ids in the list of published ones`);
