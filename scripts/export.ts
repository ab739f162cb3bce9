/** `npm run export`: the book as PDF and EPUB. */
import { didYouMean } from '@/lib/book/nearest';
import { readExportCommand } from '@/lib/export/command';
import { checkedManuscript } from './build/manuscript';
import { commandSettings } from './build/settings';
import { editionOf } from './export/edition';
import { exportBook } from './export/export-book';

/** Ends the command. */
function end(code: number, text: string): never {
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  process.exit(code);
}

const command = readExportCommand(process.argv.slice(2));
if (command.kind !== 'export') end(command.kind === 'help' ? 0 : 2, command.text);
const settings = commandSettings(false);
const reading = await checkedManuscript(settings.contentDir, false);
if (reading === null) end(1, 'Nothing was exported: mend the errors above first');
const slugs = [...reading.book.chapters, ...reading.book.appendices].map(({ slug }) => slug);
const { chapters } = command.wanted;
const unknown = chapters === 'all' ? undefined : chapters.find((slug) => !slugs.includes(slug));
if (unknown !== undefined) end(2, [`Unexpected chapter ${unknown}, expected a slug that book.yaml lists`, didYouMean(unknown, slugs)].filter(Boolean).join('; '));
try {
  const outcome = await exportBook(editionOf(reading.book, settings), command.wanted);
  if (outcome === 'up-to-date') end(0, 'Everything is up to date');
  if (outcome === 'no-browser') end(3, 'No PDF was made: there is no Chromium that starts on this machine. Install one (apt-get install chromium, or npx playwright install chromium) and run npm run export again');
} catch (error) {
  end(1, `The export failed: ${error instanceof Error ? error.message : String(error)}`);
}
