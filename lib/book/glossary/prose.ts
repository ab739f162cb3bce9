import type { Nodes, Parents, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isElement, pointOf, valueOf } from '../nodes';
import type { Prose } from '../model';
import { visit } from '../visit';
import { elementKinds } from '../vocabulary/kinds';
import { breaks } from './finder';

/** The running text of a section, and the nodes that it is made of. */
export interface ProseNodes extends Prose {
  /** In the order of the text; `start` is the offset in it. */
  pieces: { node: Text; parent: Parents; start: number }[];
}

/** Where running text goes on inside. All else (headings, links, code, formulas, tables' heads) is no place for a mark. */
const through = new Set(['paragraph', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'emphasis', 'strong', 'delete', 'mdxJsxFlowElement', 'mdxJsxTextElement', 'footnoteDefinition']);
const inline = new Set(['emphasis', 'strong', 'delete']);
/** Elements whose text says something of its own. */
const closed = new Set(['kbd', 'abbr', 'sub', 'sup', 'summary', 'Algorithm']);

/**
 * The running text of a file by its `##` sections, as the search for terms reads it: breaks stand where something else does.
 * Notes come last in their section, because they are read beside the text.
 */
export function proseOf(tree: Root): ProseNodes[] {
  const sections: { main: Collector; notes: Collector }[] = [];
  const begin = (section: string) => {
    const next = { main: new Collector(section), notes: new Collector(section) };
    sections.push(next);
    return next;
  };
  let open = begin('');
  const walk = (parent: Parents, into: Collector) => {
    for (const child of parent.children) {
      if (child.type === 'heading' && child.depth <= 2) open = begin(child.data?.id ?? '');
      const collector = child.type === 'heading' ? open.main : child.type === 'footnoteDefinition' ? open.notes : into === open.main || into === open.notes ? into : open.main;
      if (child.type === 'text') collector.text(child, parent);
      else if (isElement(child) && child.name === 'Term') collector.term(child);
      else if (!isThrough(child, parent)) collector.other(child);
      else {
        const edge = inline.has(child.type) || (isElement(child) && child.name === 'mark') ? breaks.type : breaks.block;
        collector.gap(edge);
        walk(child as Parents, collector);
        collector.gap(edge);
      }
    }
  };
  walk(tree, open.main);
  return sections.map(({ main, notes }) => main.with(notes));
}

/** What the search for terms needs of a file, as plain data. */
export function proseFacts(tree: Root): Prose[] {
  return proseOf(tree).map(({ section, text, terms }) => ({ section, text, terms })).filter(({ text, terms }) => text !== '' || terms.length > 0);
}

function isThrough(node: Nodes, parent: Parents): boolean {
  // Titles of boxes and sources of figures.
  if (node.type === 'paragraph' && node.data?.attribute !== undefined) return false;
  if (!through.has(node.type) || (node.data && 'hName' in node.data)) return false;
  if (node.type === 'tableRow') return parent.children[0] !== node;
  return !isElement(node) || (node.name !== 'NoTerm' && !closed.has(node.name ?? '') && elementKinds.get(node.name ?? '')?.welcome !== true);
}

/** Gathers the text of one section. */
class Collector {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly pieces: ProseNodes['pieces'] = [];
  private readonly terms: Prose['terms'] = [];

  constructor(private readonly section: string) {}

  text(node: Text, parent: Parents): void {
    this.pieces.push({ node, parent, start: this.length });
    this.add(node.value);
  }

  term(node: Nodes): void {
    this.terms.push({ name: isElement(node) ? valueOf(node, 'name') || toString(node) : '', ...pointOf(node) });
    this.gap(breaks.thing);
  }

  /** Something that is no running text; a term that is forced inside of it counts. */
  other(node: Nodes): void {
    visit(node, (inner) => {
      if (isElement(inner) && inner.name === 'Term') this.term(inner);
    });
    if (node.type !== 'heading') this.gap(breaks.thing);
  }

  /** A sign that parts what stands before it from what follows; of several that follow one another, that between blocks counts most. */
  gap(sign: string): void {
    const last = this.parts.at(-1);
    if (last !== undefined && last !== sign && last !== breaks.block) this.add(sign);
  }

  with(notes: Collector): ProseNodes {
    if (notes.parts.length > 0) this.gap(breaks.block);
    const pieces = [...this.pieces, ...notes.pieces.map((piece) => ({ ...piece, start: piece.start + this.length }))];
    return { section: this.section, text: this.parts.join('') + notes.parts.join(''), terms: [...this.terms, ...notes.terms], pieces };
  }

  private add(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
