import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadBook, type Reading } from '@/lib/book/book';
import { keepOnlyFacts } from '@/lib/book/facts-cache';
import { historyFile, readHistory } from '@/lib/book/history';
import type { Addresses } from '@/lib/book/markup/page';
import { keepOnlyMarkup, markupOf } from '@/lib/book/markup-cache';
import { recordPipelineVersion } from '@/lib/book/pipeline-version';
import { hasErrors } from '@/lib/book/problems';
import { problemsOf } from '@/lib/check/check';
import { report } from '@/lib/check/report';

/** Reads and checks the manuscript and prints what is wrong. @returns null when a build must not go on. */
export function checkedManuscript(contentDir: string): Reading | null {
  const reading = loadBook(contentDir);
  const problems = problemsOf(reading);
  process.stdout.write(`${report(problems)}\n`);
  return hasErrors(problems) ? null : reading;
}

/**
 * Makes the markup of every text whose own is not in the cache, here and now, so that the processes that draw the pages need no pipeline.
 * Gives way between texts, so that whoever runs beside is heard.
 */
export async function makeTexts({ book }: Reading, addresses: Addresses): Promise<void> {
  const chapters = [...book.chapters, ...book.appendices];
  const pages = [...chapters.map((chapter) => ({ book, source: chapter.source, chapter, addresses })), ...(book.welcome ? [{ book, source: book.welcome, chapter: null, addresses }] : [])];
  for (const page of pages) {
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
