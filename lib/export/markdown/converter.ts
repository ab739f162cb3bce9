import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Page } from '@/lib/book/markup/page';
import type { Numbering } from '@/lib/book/vocabulary/numbering';
import { labelled, text, type Block } from './nodes';

/** What turns the book's nodes into those of plain Markdown; given to everything that knows one construct. */
export interface Converter {
  page: Page;
  /** The numbers that the page shows. */
  number: Numbering;
  /** Any nodes one by one, whatever they become. */
  plain: (nodes: readonly Nodes[]) => RootContent[];
  /** Any nodes as blocks: words that stand among them become paragraphs. */
  blocks: (nodes: readonly Nodes[]) => Block[];
  /** Any nodes as words of one line: of blocks in them the text is kept. */
  words: (nodes: readonly Nodes[]) => PhrasingContent[];
}

/** A label, the paragraphs behind it as one, then what else stood there. */
export function caption(label: string, nodes: readonly Nodes[], { blocks }: Converter): Block[] {
  const made = blocks(nodes);
  const words = made.filter((block) => block.type === 'paragraph').flatMap(({ children }, index) => [...(index === 0 ? [] : [text(' ')]), ...children]);
  return [labelled(label, words), ...made.filter((block) => block.type !== 'paragraph')];
}
