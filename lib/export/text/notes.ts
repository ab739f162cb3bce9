import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from '@/lib/book/visit';
import { hasClass, textOf, type Parental } from '../hast';

/** A footnote, and the id of the first reference to it. */
interface Note {
  item: Element;
  number: number;
  back: string;
}

/**
 * Moves the notes of a chapter, which stand at its end, to the end of the `##` section that first refers to them: paper has no margin
 * to open, and the end of a chapter is far away. Their numbers stay those of the chapter.
 */
export function notesBySection(tree: Root): void {
  const waiting = takeNotes(tree);
  if (waiting.size === 0) return;
  const blocks = tree.children as ElementContent[];
  const firstSection = blocks.findIndex(isSection);
  const lead: Parental = { children: blocks.slice(0, firstSection < 0 ? blocks.length : firstSection) };
  placeNotes(lead, waiting);
  const rest = firstSection < 0 ? [] : blocks.slice(firstSection);
  for (const block of rest) if (block.type === 'element') placeNotes(block, waiting);
  tree.children = [...lead.children, ...rest];
}

function isSection(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'section';
}

/** Takes the list of notes off the tree: notes by their ids, in the order of their numbers. */
function takeNotes(tree: Root): Map<string, Note> {
  const notes = new Map<string, Note>();
  visit(tree, 'element', (node, index, parent) => {
    if (node.properties['dataFootnotes'] === undefined || index === undefined || !parent) return undefined;
    const list = node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'ol');
    for (const item of list?.children ?? []) if (item.type === 'element') notes.set(textOf(item, 'id'), { item, number: notes.size + 1, back: '' });
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return notes;
}

/** Puts the notes that a block refers to first, and those that these refer to, at its end. */
function placeNotes(block: Parental, waiting: Map<string, Note>): void {
  const found: Note[] = [];
  const look = (within: Parental) => {
    visit({ type: 'root', children: within.children } satisfies Root, 'element', (node) => {
      if (node.properties['dataFootnoteRef'] === undefined) return;
      const id = textOf(node, 'href').slice(1);
      // A second reference to a note is one too.
      node.properties['className'] = ['note-ref'];
      const note = waiting.get(id);
      if (!note) return;
      waiting.delete(id);
      note.back = textOf(node, 'id');
      found.push(note);
      look(note.item);
    });
  };
  look(block);
  if (found.length > 0) block.children.push(h('aside', { className: ['section-notes'], ariaLabel: 'Notes' }, found.sort((a, b) => a.number - b.number).map(drawn)));
}

/** The number in front leads back to the text; the arrows that a page has for that are left out. */
function drawn({ item, number, back }: Note): Element {
  visit(item, 'element', (node) => {
    node.children = node.children.filter((child) => !(child.type === 'element' && child.properties['dataFootnoteBackref'] !== undefined));
  });
  const label = h('a', { className: ['note-number'], href: `#${back}` }, String(number));
  const [first] = item.children.filter((child) => child.type === 'element');
  if (first?.tagName === 'p') first.children.unshift(label, { type: 'text', value: ' ' });
  else item.children.unshift(h('p', label));
  trimEnd(item);
  return h('div', { id: textOf(item, 'id'), className: ['section-note'] }, item.children);
}

/** The space that stood before an arrow. */
function trimEnd(item: Element): void {
  for (const block of item.children) {
    const last = block.type === 'element' ? block.children.at(-1) : undefined;
    if (last?.type === 'text') last.value = last.value.trimEnd();
  }
}

/** Whether an element is a block of notes. */
export function isNotes(node: ElementContent): node is Element {
  return hasClass(node, 'section-notes');
}
