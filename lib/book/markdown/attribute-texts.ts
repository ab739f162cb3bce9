import type { Paragraph, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { VFile } from 'vfile';
import { isElement, type WrittenElement } from '../nodes';
import { visit } from '../visit';
import { elementKinds } from '../vocabulary/kinds';

declare module 'mdast' {
  interface ParagraphData {
    /** Name of the attribute that the paragraph was written as. */
    attribute?: 'title' | 'source';
  }
}

/** Signs without which a text is nothing but words. */
const markdownSigns = /[$*_`@[\]~^\\<&!]|https?:/;

/**
 * Titles of boxes and sources of figures are Markdown: each becomes a paragraph of its element, the title before its text and the source behind it,
 * so that every later step (maths, references, citations, typography) sees it like any other text.
 * @param parse gives the tree of a text in the book's syntax.
 */
export function attributeTexts(tree: Root, file: VFile, parse: (text: VFile) => Root): void {
  visit(tree, (node) => {
    if (!isElement(node)) return;
    const known = elementKinds.get(node.name ?? '')?.attributes;
    if (known === undefined) return;
    const children = node.children as Paragraph[];
    if ('title' in known) children.unshift(...paragraph(node, 'title', file, parse));
    if ('source' in known) children.push(...paragraph(node, 'source', file, parse));
  });
}

function paragraph(node: WrittenElement, name: 'title' | 'source', file: VFile, parse: (text: VFile) => Root): Paragraph[] {
  const attribute = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  if (typeof attribute?.value !== 'string' || attribute.value.trim() === '') return [];
  const children = markdownSigns.test(attribute.value) ? inline(attribute.value, parse) : [{ type: 'text' as const, value: attribute.value }];
  const made: Paragraph = { type: 'paragraph', data: { attribute: name, hProperties: { dataAttribute: name } }, children };
  const start = attribute.position?.start ?? node.position?.start;
  if (start === undefined) return [made];
  // Where the text itself begins: behind the name, the equals sign and the quotation mark.
  const opening = /^[\w:-]+\s*=\s*["']/.exec(String(file).slice(start.offset, (start.offset ?? 0) + 80))?.[0].length ?? 0;
  visit(made, ({ position }) => {
    if (!position) return;
    for (const point of new Set([position.start, position.end])) {
      if (point.line === 1) point.column += start.column + opening - 1;
      point.line += start.line - 1;
      if (point.offset !== undefined) point.offset += (start.offset ?? 0) + opening;
    }
  });
  made.position = { start, end: attribute.position?.end ?? start };
  return [made];
}

/** A sign in front keeps `# 1` and `- a` from being a heading and a list; it is taken off again. */
const GUARD = '(';

function inline(text: string, parse: (text: VFile) => Root): Paragraph['children'] {
  const plain: Paragraph['children'] = [{ type: 'text', value: text }];
  const { children } = parse(new VFile({ value: `${GUARD}${text.replace(/\s*\n\s*/g, ' ')}` }));
  const [only] = children;
  if (only?.type !== 'paragraph' || children.length !== 1) return plain;
  const [first] = only.children;
  if (first?.type !== 'text' || !first.value.startsWith(GUARD)) return plain;
  visit(only, ({ position }) => {
    for (const point of position ? new Set([position.start, position.end]) : []) {
      if (point.line === 1) point.column = Math.max(1, point.column - GUARD.length);
      if (point.offset !== undefined) point.offset = Math.max(0, point.offset - GUARD.length);
    }
  });
  first.value = first.value.slice(GUARD.length);
  if (first.value === '') only.children.shift();
  return only.children;
}
