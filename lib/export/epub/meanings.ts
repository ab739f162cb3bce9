import type { Element, ElementContent, Root } from 'hast';
import { visit } from '@/lib/book/visit';
import type { Division } from '../divisions';
import { hasClass } from '../hast';

/** What a division is, in the words of EPUB (`epub:type`) and of ARIA (`role`). */
export const divisionMeanings: Readonly<Record<Division['kind'], { type: string; role: string | null; matter: 'frontmatter' | 'bodymatter' | 'backmatter' }>> = {
  title: { type: 'titlepage', role: null, matter: 'frontmatter' },
  imprint: { type: 'copyright-page', role: null, matter: 'frontmatter' },
  part: { type: 'part', role: 'doc-part', matter: 'bodymatter' },
  chapter: { type: 'chapter', role: 'doc-chapter', matter: 'bodymatter' },
  appendix: { type: 'appendix', role: 'doc-appendix', matter: 'backmatter' },
  references: { type: 'bibliography', role: 'doc-bibliography', matter: 'backmatter' },
  glossary: { type: 'glossary', role: 'doc-glossary', matter: 'backmatter' },
  index: { type: 'index', role: 'doc-index', matter: 'backmatter' },
};

const TYPE = 'epub:type';

/** Says in a text what its pieces are: notes and references to them, which open as pop-ups, terms and their meanings. */
export function markMeanings(children: readonly ElementContent[]): void {
  visit({ type: 'root', children: [...children] } satisfies Root, 'element', (node, index, parent) => {
    if (hasClass(node, 'note-ref')) Object.assign(node.properties, { [TYPE]: 'noteref', role: 'doc-noteref' });
    if (hasClass(node, 'section-note')) Object.assign(node, { tagName: 'aside' }).properties = { ...node.properties, [TYPE]: 'footnote', role: 'doc-footnote' };
    // A block of asides is none itself.
    if (hasClass(node, 'section-notes')) Object.assign(node, { tagName: 'div' }).properties = { className: ['section-notes'] };
    if (hasClass(node, 'note-number')) Object.assign(node.properties, { role: 'doc-backlink' });
    if (node.tagName === 'dl' && hasClass(node, 'glossary')) glossaryTypes(node);
    if (node.tagName === 'math') node.properties['xmlns'] = 'http://www.w3.org/1998/Math/MathML';
    // Text that no script needs: an empty address is no link there.
    if (node.tagName === 'a' && node.properties['href'] === undefined && node.properties['id'] === undefined && parent && index !== undefined) node.tagName = 'span';
  });
}

function glossaryTypes({ children }: Element): void {
  for (const child of children) {
    if (child.type !== 'element') continue;
    child.properties[TYPE] = child.tagName === 'dt' ? 'glossterm' : 'glossdef';
  }
}
