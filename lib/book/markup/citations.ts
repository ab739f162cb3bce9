import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Emphasis, PhrasingContent, Root, Text } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { citationId, workId, type CitationPiece } from '../citations/model';
import type { Citation } from '../markdown/citations';
import { SKIP, visit } from '../visit';
import type { Page } from './page';

/** Puts the formatted text in the place of every citation, each work a link to its entry; words around a work stay the author's. */
export function placeCitations(page: Page) {
  return (tree: Root): void => {
    visit(tree, 'citation', (node, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      const formatted = page.book.bibliography.citations.get(citationId({ narrative: node.narrative, items: node.children }));
      const nodes = formatted === undefined ? [{ type: 'text', value: node.written } satisfies Text] : drawn(node, formatted, page);
      (parent.children as PhrasingContent[]).splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

function drawn(node: Citation, formatted: readonly CitationPiece[], { addresses }: Page): PhrasingContent[] {
  return withAffixes(node, formatted).flatMap(({ key, html, before, after }): PhrasingContent[] => {
    if (key === null) return [inline(html)];
    const { hChildren, text } = contents(html);
    const link: Emphasis = { type: 'emphasis', children: text, data: { hName: 'a', hProperties: { className: ['citation'], href: addresses.site('/references', workId(key)), dataReference: '' }, ...(hChildren ? { hChildren } : {}) } };
    return [...before, link, ...after];
  });
}

/** The pieces of a formatted citation, each work with the words that its author wrote around it. */
export function withAffixes(node: Citation, formatted: readonly CitationPiece[]): (CitationPiece & { before: PhrasingContent[]; after: PhrasingContent[] })[] {
  // A style may sort the works of a citation: each takes its own words along.
  const waiting = [...node.children];
  return formatted.map((piece) => {
    const at = waiting.findIndex(({ key }) => key === piece.key);
    const [prefix, suffix] = (at < 0 ? undefined : waiting.splice(at, 1)[0])?.children ?? [];
    return { ...piece, before: prefix?.children ?? [], after: suffix?.children ?? [] };
  });
}

function inline(html: string): PhrasingContent {
  const { hChildren, text } = contents(html);
  return hChildren ? { type: 'emphasis', children: [], data: { hName: 'span', hChildren } } : (text[0] ?? { type: 'text', value: '' });
}

/** Text as text, so that a page is no heavier than it reads; marked words as elements. */
function contents(html: string): { text: Text[]; hChildren?: ElementContent[] } {
  if (!/[<&]/.test(html)) return { text: [{ type: 'text', value: html }] };
  return { text: [], hChildren: fromHtml(html, { fragment: true }).children as ElementContent[] };
}
