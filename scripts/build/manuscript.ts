import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadBook, type Reading } from '@/lib/book/book';
import { keepOnlyFacts } from '@/lib/book/facts-cache';
import { historyFile, readHistory } from '@/lib/book/history';
import type { Addresses, Page } from '@/lib/book/markup/page';
import { keepOnlyMarkup, markupOf } from '@/lib/book/markup-cache';
import { recordPipelineVersion } from '@/lib/book/pipeline-version';
import { hasErrors } from '@/lib/book/problems';
import { textsOf } from '@/lib/book/texts';
import { problemsOf } from '@/lib/check/check';
import { fromHere } from '@/lib/check/command';
import { report } from '@/lib/check/report';
import { chapterBody } from '@/lib/export/markdown/whole-book';
import { drawDiagrams } from '@/scripts/diagrams/draw';

/**
 * Reads and checks the manuscript and prints what is wrong.
 * @param warnings false to be told of errors only.
 * @returns null when a build must not go on.
 */
export async function checkedManuscript(contentDir: string, warnings = true): Promise<Reading | null> {
  const reading = loadBook(contentDir);
  await drawDiagrams(reading.book);
  const problems = problemsOf(reading).filter(({ severity }) => warnings || severity === 'error');
  if (warnings || problems.length > 0) process.stdout.write(`${report(fromHere(problems, contentDir, process.cwd()))}\n`);
  return hasErrors(problems) ? null : reading;
}

/**
 * Makes the markup of every text, and the Markdown of every chapter, whose own is not in the cache, here and now, so that the processes that
 * draw the pages need no pipeline.
 * Gives way between texts, so that whoever runs beside is heard.
 */
export async function makeTexts({ book }: Reading, addresses: Addresses, absoluteAddresses: Addresses): Promise<void> {
  // Its addresses, too, read the base path when they are loaded.
  const guide = (await import('@/lib/site/guide')).guidePage();
  const pages: Page[] = [...textsOf(book).map((text) => ({ ...text, book, addresses })), ...(guide ? [guide] : [])];
  for (const page of pages) {
    // First the Markdown, which leaves the parsed tree for the markup.
    if (page.chapter && page.book === book) chapterBody(book, page.chapter, absoluteAddresses);
    markupOf(page);
    await new Promise(setImmediate);
  }
  keepOnlyMarkup(pages);
  keepOnlyFacts(pages.map(({ source }) => source));
  recordPipelineVersion();
}

/** Leaves the dates of the last changes for servers that have no git. */
export function writeHistory(contentDir: string): void {
  mkdirSync(dirname(historyFile), { recursive: true });
  writeFileSync(historyFile, JSON.stringify(readHistory(contentDir)));
}
