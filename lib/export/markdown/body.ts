import { unravel } from '@/lib/book/markdown/unravel';
import type { Page } from '@/lib/book/markup/page';
import { copyTree } from '@/lib/book/parse';
import { withQuestions } from '@/lib/book/quizzes/tree';
import { typography } from '@/lib/book/syntax';
import { linkReferences } from './references';
import { plainTree } from './to-plain';
import { writeMarkdown } from './write';

/**
 * The text of a page as plain Markdown, with the words and numbers that the page shows, and every address whole.
 * @param page with absolute addresses.
 * @param notes stands before the names of its footnotes.
 * @throws VFileMessage when the text is not MDX; the checker has then named the mistake with its line.
 */
export function markdownBody(page: Page, notes: string): string {
  const tree = withQuestions(page, () => copyTree(page.source));
  for (const step of [unravel(), linkReferences(page), typography]) step(tree);
  return writeMarkdown(plainTree(tree, page, notes));
}
