import { chapterMarkdown } from '@/lib/export/markdown/chapter';
import { llmsText, type LlmsLink } from '@/lib/export/markdown/llms';
import { chapterBody, wholeBook } from '@/lib/export/markdown/whole-book';
import type { Book, Chapter } from '@/lib/book/model';
import { absoluteAddresses } from './absolute-addresses';
import { backMatterOf } from './back-matter';
import { lastChange } from './dates';
import { absolute } from './metadata';
import { routes } from './routes';

/** A chapter or an appendix as a file of plain Markdown. */
export function markdownFile(book: Book, chapter: Chapter): string {
  return chapterMarkdown(book, chapter, chapterBody(book, chapter, absoluteAddresses), { url: absolute(routes.chapter(chapter)), changed: lastChange(chapter.source.path) });
}

/** `/llms-full.txt`: the whole book as one text of Markdown. */
export function llmsFullText(book: Book): string {
  return wholeBook(book, absoluteAddresses);
}

/** `/llms.txt`: what the book holds and where its Markdown is. */
export function llmsIndex(book: Book): string {
  const link = (name: string, path: string, about: string): LlmsLink => ({ name, url: absolute(path), about });
  return llmsText(book, (chapter) => absolute(routes.markdown(chapter)), [
    link('The whole book', routes.llmsFull(), 'All of it as one file of Markdown, with appendices, glossary and references.'),
    link('Contents', routes.contents(), 'Parts, chapters and paths through them.'),
    ...backMatterOf(book).flatMap(({ entries }) => entries.map(({ title, url, description }) => link(title, url, description))),
    link('How to cite', routes.cite(), 'The book and each chapter in BibTeX, RIS, CSL-JSON and APA.'),
    link('Feed', routes.feed(), 'Chapters that are new or have changed, as Atom.'),
    link('Author’s guide', routes.contribute(), 'How the book is written.'),
  ]);
}
