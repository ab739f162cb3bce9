import type { Book, Chapter } from '@/lib/book/model';
import { heading } from './nodes';
import { fullTitle } from '../full-title';
import { frontMatter, type Edition } from './front-matter';
import { written } from './write';

/** A chapter or an appendix as a file of Markdown: front matter, title, text. */
export function chapterMarkdown(book: Book, chapter: Chapter, body: string, edition: Edition): string {
  return `${frontMatter(book, chapter, edition)}\n${titled(chapter, body)}`;
}

/** The text under its title. */
export function titled(chapter: Chapter, body: string): string {
  const planned = chapter.status === 'planned' ? '*This chapter is in preparation. This is what it will teach.*\n\n' : '';
  return `${written(heading(1, fullTitle(chapter)))}\n${planned}${body}`;
}
