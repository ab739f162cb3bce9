import type { PhrasingContent, Root } from 'mdast';
import { citationId, workId } from '@/lib/book/citations/model';
import { withAffixes } from '@/lib/book/markup/citations';
import type { Page } from '@/lib/book/markup/page';
import { referenceText } from '@/lib/book/markup/references';
import { SKIP, visit } from '@/lib/book/visit';
import { text } from './nodes';
import { inlineHtmlNodes } from './inline-html-nodes';

/** Puts links with their words in the place of every `@fig-ring` and every citation; the numbers and words are those of the page. */
export function linkReferences(page: Page) {
  const { book, addresses } = page;
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      let made: PhrasingContent[];
      if (node.type === 'crossReference') {
        const target = book.targets.get(node.id);
        const words = text(target ? referenceText(target, node) : `@${node.id}`);
        made = [!target || node.plain ? words : { type: 'link', url: addresses.chapter(target.chapter, target.id), children: [words] }];
      } else if (node.type === 'citation') {
        const formatted = book.bibliography.citations.get(citationId({ narrative: node.narrative, items: node.children }));
        made = formatted === undefined ? [text(node.written)] : withAffixes(node, formatted).flatMap(({ key, html, before, after }): PhrasingContent[] => {
          const words = inlineHtmlNodes(html);
          return key === null ? words : [...before, { type: 'link', url: addresses.site('/references', workId(key)), children: words }, ...after];
        });
      } else return undefined;
      (parent.children as PhrasingContent[]).splice(index, 1, ...made);
      // What an author wrote around a work may hold references too.
      return [SKIP, index];
    });
  };
}
