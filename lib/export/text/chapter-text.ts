import type { ElementContent, Root } from 'hast';
import { pageTree } from '@/lib/book/markup';
import type { Book, Chapter, PartText, Term } from '@/lib/book/model';
import { definitionPage } from '@/lib/book/definition';
import type { Page } from '@/lib/book/markup/page';
import { chapterDivision, goalAddresses } from '../goals';
import { bare } from './bare';
import { drawingIds } from './drawings';
import { headings, type ExportedSection } from './headings';
import { notesBySection } from './notes';
import { ANSWERS, answersAtEnd } from './questions';
import { parseRaw } from './raw';
import { unfold } from './unfold';

/** The text of a chapter as it stands in an export. Its links are goals (see `goals.ts`), its ids those of the site. */
export interface ExportedText {
  children: ElementContent[];
  sections: ExportedSection[];
}

/** The text of a chapter or an appendix for paper and for readers of books: nothing folded, notes by section, answers at the end. */
export function chapterText(book: Book, chapter: Chapter): ExportedText {
  const tree = parsed({ book, source: chapter.source, chapter, addresses: goalAddresses }, chapterDivision(chapter));
  notesBySection(tree);
  const answered = answersAtEnd(tree);
  const titles = new Map(chapter.facts.sections.map(({ id, title }) => [id, title]));
  if (answered) titles.set(ANSWERS, 'Answers');
  const sections = headings(tree, titles);
  return { children: finished(tree), sections };
}

/** A text of `book.yaml`: the introduction of a part, one of its principles. @param name differs from text to text. */
export function passageText(book: Book, { source, facts }: PartText, name: string): ElementContent[] {
  return finished(parsed({ book, source, chapter: null, addresses: goalAddresses, facts }, name));
}

/** The definition of a term. */
export function definitionText(book: Book, term: Term): ElementContent[] {
  return finished(parsed(definitionPage(book, term, goalAddresses), term.id));
}

function parsed(page: Page, name: string): Root {
  const tree = pageTree({ ...page, alttext: true });
  parseRaw(tree);
  drawingIds(tree, name);
  return tree;
}

function finished(tree: Root): ElementContent[] {
  unfold(tree);
  bare(tree);
  return tree.children as ElementContent[];
}
