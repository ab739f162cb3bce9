import type { Code, Nodes } from 'mdast';
import { subFigures } from '@/lib/book/collect-anchors';
import { DIAGRAM } from '@/lib/book/diagrams';
import { valueOf, type WrittenElement } from '@/lib/book/nodes';
import { caption, type Converter } from './converter';
import { paragraph, type Block } from './nodes';
import { pictureOf } from './links';
import { takeText } from './take-text';

/** A figure: its picture, or its parts one after the other, or its diagram as it was written; then the caption and where it is from. */
export function figure(node: WrittenElement, label: string, converter: Converter): Block[] {
  const { text: source, rest } = takeText(node.children, 'source');
  const parts = subFigures(node);
  const diagram = rest.find((child): child is Code => child.type === 'code' && child.lang === DIAGRAM);
  const about = rest.filter((child) => child !== diagram && !(parts as Nodes[]).includes(child));
  const from = converter.words(source);
  return [
    ...(parts.length > 0 ? parts.flatMap((part, index) => partOf(part, index, converter)) : [diagram ? named(diagram, valueOf(node, 'alt')) : picture(node, converter)]),
    ...caption(label, about, converter),
    ...(from.length === 0 ? [] : [paragraph(from)]),
  ];
}

function partOf(part: WrittenElement, index: number, converter: Converter): Block[] {
  return [picture(part, converter), ...caption(`(${String.fromCharCode(97 + index)})`, part.children, converter)];
}

function picture(node: WrittenElement, { page }: Converter): Block {
  return paragraph([pictureOf(valueOf(node, 'src'), valueOf(node, 'alt'), page)]);
}

/** What the figure says of its diagram stands where a fence without a figure says it. */
function named(diagram: Code, alt: string): Code {
  const meta = alt === '' ? diagram.meta : `alt="${alt.replaceAll('"', '’').replaceAll('`', '’').replace(/\s+/g, ' ')}"`;
  return { type: 'code', lang: DIAGRAM, meta: meta ?? null, value: diagram.value };
}
