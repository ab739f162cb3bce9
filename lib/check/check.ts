import { resolve } from 'node:path';
import { loadBook, type Reading } from '@/lib/book/book';
import { sortProblems, type Problem } from '@/lib/book/problems';
import { attributes } from './rules/attributes';
import { codeLanguage } from './rules/code-language';
import { components } from './rules/components';
import { headings } from './rules/headings';
import { images } from './rules/images';
import { links } from './rules/links';

/**
 * Every mistake of a manuscript in one run, sorted by file and line: those met while it was read, and those of the rules.
 * @param publicDirectory the folder of files that the site serves as they are; links to them are known.
 */
export function problemsOf({ book, problems }: Reading, publicDirectory = 'public'): Problem[] {
  // Looked into while a manuscript is checked, never part of the program.
  const assets = resolve(/* turbopackIgnore: true */ publicDirectory);
  return sortProblems([...problems, ...components(book), ...attributes(book), ...links(book, assets), ...images(book, assets), ...codeLanguage(book), ...headings(book)]);
}

/** The same for a manuscript that is not read yet, by its folder. */
export function checkManuscript(directory: string, publicDirectory?: string): Problem[] {
  return problemsOf(loadBook(directory), publicDirectory);
}
