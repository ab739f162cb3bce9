import type { Nodes, Paragraph, Parents, Root } from 'mdast';
import type { Node } from 'unist';
import type { Anchor, AnchorKind, Facts, Point } from './model';
import { isElement, pointOf, valueOf, type WrittenElement } from './nodes';
import { plainText, shortTitle } from './plain-text';
import type { Macros } from './tex';
import { visit } from './visit';
import { elementKinds } from './vocabulary/kinds';

/** Notes everything but headings that can be pointed at: equations, elements, parts of figures, lines of algorithms. */
export function collectAnchors(tree: Root, facts: Facts, macros: Macros | undefined): void {
  const counts = new Map<AnchorKind, number>();
  const parts = new Map<Nodes, Pick<Anchor, 'ordinal' | 'part'>>();
  const count = (kind: AnchorKind) => {
    const ordinal = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, ordinal);
    return ordinal;
  };
  const add = (kind: AnchorKind, id: string, title: string, node: Node, numbered: Pick<Anchor, 'ordinal' | 'part'> = { ordinal: count(kind) }, point: Point = pointOf(node)) => {
    facts.anchors.push({ id, kind, ...numbered, title, ...point } satisfies Anchor);
  };
  visit(tree, (node) => {
    if (node.type === 'math' && node.data?.label !== undefined) add('eq', node.data.label, '', node, undefined, node.data.labelPoint);
    if (node.type === 'listItem' && node.data?.lineId !== undefined) add('ln', node.data.lineId, titleOf(node, macros), node, { ordinal: node.data.line ?? 0 });
    if (!isElement(node)) return;
    const kind = elementKinds.get(node.name ?? '')?.anchor;
    if (kind === undefined) return;
    const numbered = parts.get(node) ?? { ordinal: count(kind) };
    add(kind, valueOf(node, 'id'), titleOf(node, macros), node, numbered);
    if (node.name === 'Figure') subFigures(node).forEach((part, index) => parts.set(part, { ordinal: numbered.ordinal, part: String.fromCharCode(97 + index) }));
  });
}

/** The parts of a figure, in their order. */
export function subFigures(figure: WrittenElement): WrittenElement[] {
  return (figure.children as Nodes[]).filter((child): child is WrittenElement => isElement(child) && child.name === 'SubFigure');
}

/** The title that was written, else how the text or the caption begins; of an algorithm its first line. */
function titleOf(node: Parents, macros: Macros | undefined): string {
  const children = node.children as Nodes[];
  const paragraphs = children.filter((child): child is Paragraph => child.type === 'paragraph' && child.data?.attribute !== 'source');
  const first = paragraphs.find(({ data }) => data?.attribute === 'title') ?? paragraphs[0] ?? children.find((child) => !isElement(child) && child.type !== 'code' && child.type !== 'table');
  if (first?.type === 'list') return first.children[0] ? titleOf(first.children[0], macros) : '';
  return first ? shortTitle(plainText(first, macros)) : '';
}
