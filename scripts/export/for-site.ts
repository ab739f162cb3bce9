import { loadBook } from '@/lib/book/book';
import { hasErrors } from '@/lib/book/problems';
import { problemsOf } from '@/lib/check/check';
import { everything } from '@/lib/export/command';
import type { CommandSettings } from '@/scripts/build/settings';
import { drawDiagrams } from '@/scripts/diagrams/draw';
import { editionOf } from './edition';
import { exportBook } from './export-book';

/** Exports what the site can offer. It goes on without: a reader is then told that there is no PDF, and the command says why. */
export async function exportForSite(settings: CommandSettings): Promise<void> {
  const reading = loadBook(settings.contentDir);
  await drawDiagrams(reading.book);
  // The build tells them.
  if (hasErrors(problemsOf(reading))) return;
  try {
    const outcome = await exportBook(editionOf(reading.book, settings), everything);
    if (outcome === 'no-browser') process.stdout.write('There is no Chromium here, so no PDF: the site offers none\n');
  } catch (error) {
    process.stderr.write(`The site offers no PDF, since the export failed: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
