import type { Root } from 'mdast';
import { pointOf } from '../nodes';
import { visit } from '../visit';
import type { CitationFact } from './model';

/** Every citation of a text, with the section that it stands in: the nearest numbered heading before it. */
export function collectCitations(tree: Root): CitationFact[] {
  const found: CitationFact[] = [];
  let section: string | null = null;
  visit(tree, (node) => {
    if (node.type === 'heading' && node.depth <= 3) section = node.data?.id ?? null;
    if (node.type !== 'citation') return;
    const items = node.children.map(({ key, locator, label, yearOnly, ...work }) => ({ key, locator, label, yearOnly, ...pointOf(work) }));
    found.push({ narrative: node.narrative, items, section, ...pointOf(node) });
  });
  return found;
}
