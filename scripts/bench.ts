/** `npm run bench`: measures the site as it is now and prints a table for each subject; README.md says what they mean. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closeAll, closeOnSignals, isClosing } from './bench/closing';
import { readOptions } from './bench/options';
import { checkMarks, writeTables } from './bench/readme';
import { measure } from './bench/run';
import { settingLine, settingOf } from './bench/setting';
import { dataOf, markdownOf, type Table } from './bench/table';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = join(root, 'README.md');

async function bench(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!existsSync('/proc/self/stat')) throw new Error(`Unexpected system ${process.platform}, expected Linux: times and memory of processes are read from /proc`);
  // Said before the long work, not after them.
  if (options.write) checkMarks(readme);
  const setting = settingOf(root, options.kilobytes);
  const tables: Table[] = [];
  for await (const table of measure(root, options)) {
    tables.push(table);
    if (!options.json) process.stdout.write(`${markdownOf(table, settingLine(setting))}\n`);
  }
  if (options.json) process.stdout.write(`${JSON.stringify({ setting, tables: tables.map(dataOf) }, null, 2)}\n`);
  if (options.write) writeTables(readme, tables.map((table) => markdownOf(table, settingLine(setting))));
}

closeOnSignals();
try {
  await bench();
} catch (error) {
  // What fails while the command is being ended fails because of that.
  if (isClosing()) await new Promise(() => undefined);
  console.error(error instanceof Error ? error.message.split('\n', 1)[0] : error);
  process.exitCode = 1;
}
await closeAll();
process.exit();
