import type { ReactElement } from 'react';
import { compilePage, type Components } from '@/lib/book/compile';
import type { Chapter, Facts, SourceFile } from '@/lib/book/model';
import { addresses } from './addresses';
import { readBook } from './book';

const development = process.env.NODE_ENV === 'development';

/**
 * The text of a chapter, or of the welcome page, as a React element.
 * In development a text that does not compile gives null: the overlay then names the mistake.
 */
export async function pageContent(source: SourceFile, chapter: Chapter | null, components: Components, facts?: Facts): Promise<ReactElement | null> {
  const { book, problems } = readBook();
  try {
    return await compilePage({ book, source, chapter, addresses, ...(facts ? { facts } : {}) }, components);
  } catch (error) {
    if (development && problems.some(({ file }) => file === source.path)) return null;
    throw error;
  }
}
