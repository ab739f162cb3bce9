import { resolve } from 'node:path';
import { loadBook, type Reading } from '@/lib/book/book';
import { sortProblems, type Problem } from '@/lib/book/problems';
import { assets } from './rules/assets';
import { attributes } from './rules/attributes';
import { codeLanguage } from './rules/code-language';
import { components } from './rules/components';
import { glossary } from './rules/glossary';
import { diagrams } from './rules/diagrams';
import { files } from './rules/files';
import { handwrittenNumbers } from './rules/handwritten-numbers';
import { headings } from './rules/headings';
import { images } from './rules/images';
import { indexEntries } from './rules/index-entries';
import { links } from './rules/links';
import { publishedIds } from './rules/published-ids';
import { offeredFiles } from './rules/offered-files';
import { svg } from './rules/svg';
import { titles } from './rules/titles';
import { unusedFigures } from './rules/unused-figures';

/**
 * Every mistake of a manuscript in one run, sorted by file and line: those met while it was read, and those of the rules.
 * @param publicDirectory the folder of files that the site serves as they are; links to them are known.
 */
export function problemsOf({ book, problems }: Reading, publicDirectory = 'public'): Problem[] {
  // Looked into while a manuscript is checked, never part of the program.
  const served = resolve(/* turbopackIgnore: true */ publicDirectory);
  const rules = [components, attributes, codeLanguage, headings, handwrittenNumbers, files, unusedFigures, svg, assets, glossary, indexEntries, diagrams, publishedIds, titles];
  return sortProblems([...problems, ...rules.flatMap((rule) => rule(book)), ...[links, images, offeredFiles].flatMap((rule) => rule(book, served))]);
}

/** The same for a manuscript that is not read yet, by its folder. */
export function checkManuscript(directory: string, publicDirectory?: string): Problem[] {
  return problemsOf(loadBook(directory), publicDirectory);
}
