import type { Root } from 'mdast';
import { pointOf } from '../nodes';
import { plainText } from '../plain-text';
import type { Macros } from '../tex';
import { visit } from '../visit';
import type { CitationFact } from './model';

/** Every citation of a text, with the section that it stands in: the nearest numbered heading before it. Each node learns its place in the list. */
export function collectCitations(tree: Root, macros: Macros | undefined): CitationFact[] {
  const found: CitationFact[] = [];
  let section: string | null = null;
  visit(tree, (node) => {
    if (node.type === 'heading' && node.depth <= 3) section = node.data?.id ?? null;
    if (node.type !== 'citation') return;
    const items = node.children.map(({ key, locator, label, yearOnly, children, ...work }) => {
      const [before = '', after = ''] = children.map((affix) => plainText(affix, macros));
      return { key, locator, label, yearOnly, ...(before === '' ? {} : { before }), ...(after === '' ? {} : { after }), ...pointOf(work) };
    });
    node.ordinal = found.length;
    found.push({ narrative: node.narrative, items, section, ...pointOf(node) });
  });
  return found;
}
