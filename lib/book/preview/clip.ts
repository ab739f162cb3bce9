import type { Element, ElementContent } from 'hast';
import { textOf } from './text-length';

/** What is left of something that was too long, and whether anything is missing. */
export interface Clipped {
  children: ElementContent[];
  isClipped: boolean;
}

/** A word is not torn apart for fewer characters than this. */
const LEAST_USEFUL = 60;
const MOST_ROWS = 8;
const MOST_LINES = 14;
/** Elements that may be cut inside; all others stand whole or not at all (formulas, code, drawings). */
const soft = new Set(['a', 'abbr', 'b', 'em', 'i', 'mark', 'p', 'small', 'span', 'strong', 'sub', 'sup']);

/** Takes blocks from the start until about `budget` characters are used, at least one of them. A formula or a drawing is never halved. */
export function clipBlocks(blocks: readonly ElementContent[], budget: number): Clipped {
  const children: ElementContent[] = [];
  let left = budget;
  let isClipped = false;
  for (const [index, block] of blocks.entries()) {
    const size = textOf(block).length;
    const isFirst = !children.some((child) => child.type === 'element');
    if (size <= left && !isTall(block)) {
      children.push(block);
      left -= size;
      continue;
    }
    const piece = isFirst || left > LEAST_USEFUL || isTall(block) ? clipBlock(block, Math.max(left, LEAST_USEFUL)) : null;
    if (piece) children.push(piece.block);
    else if (isFirst) children.push(block);
    isClipped = piece === null ? !isFirst || index < blocks.length - 1 : piece.isClipped || index < blocks.length - 1;
    if (piece === null || piece.isClipped) break;
    left -= textOf(piece.block).length;
    if (left <= 0 && index < blocks.length - 1) break;
  }
  return { children, isClipped };
}

/** Words from the start of a line of text, with an ellipsis where it was cut. */
export function clipWords(nodes: readonly ElementContent[], budget: number): Clipped {
  const children: ElementContent[] = [];
  let left = budget;
  for (const node of nodes) {
    const size = textOf(node).length;
    if (size <= left) {
      children.push(node);
      left -= size;
      continue;
    }
    if (node.type === 'text') children.push({ type: 'text', value: `${node.value.slice(0, left).replace(/\s*\S*$/, '')} …` });
    else if (node.type === 'element' && soft.has(node.tagName) && left > 0) children.push({ ...node, children: clipWords(node.children, left).children });
    else children.push({ type: 'text', value: '…' });
    return { children, isClipped: true };
  }
  return { children, isClipped: false };
}

/** Few characters may still be many lines or rows. */
function isTall(block: ElementContent): boolean {
  return holds(block, 'table') || holds(block, 'pre');
}

function holds(node: ElementContent, tagName: string): boolean {
  return node.type === 'element' && (node.tagName === tagName || node.children.some((child) => holds(child, tagName)));
}

/** @returns null for a block that stands whole or not at all. */
function clipBlock(block: ElementContent, budget: number): { block: Element; isClipped: boolean } | null {
  if (block.type !== 'element') return null;
  const { tagName } = block;
  const made = (clipped: Clipped) => ({ block: { ...block, children: clipped.children }, isClipped: clipped.isClipped });
  if (tagName === 'p' || tagName === 'figcaption') return made(clipWords(block.children, budget));
  if (tagName === 'ul' || tagName === 'ol') return made(clipItems(block.children, budget));
  if (tagName === 'table') return made(clipTable(block.children));
  if (tagName === 'code') return made(clipLines(block.children));
  if (['pre', 'figure', 'div', 'blockquote', 'details', 'section'].includes(tagName)) return made(clipWithin(block.children, budget));
  return null;
}

/** Boxes inside of a box: each part is cut by its own measure. */
function clipWithin(nodes: readonly ElementContent[], budget: number): Clipped {
  if (nodes.some((node) => node.type === 'element' && ['p', 'ul', 'ol'].includes(node.tagName))) return clipBlocks(nodes, budget);
  let isClipped = false;
  const children = nodes.map((node) => {
    const piece = isTall(node) || (node.type === 'element' && node.tagName === 'code') ? clipBlock(node, budget) : null;
    isClipped ||= piece?.isClipped === true;
    return piece?.block ?? node;
  });
  return { children, isClipped };
}

function clipItems(items: readonly ElementContent[], budget: number): Clipped {
  let used = 0;
  const children = items.filter((item, index) => {
    used += textOf(item).length;
    return used <= budget || items.slice(0, index).every((earlier) => earlier.type !== 'element');
  });
  return { children, isClipped: children.length < items.length };
}

function clipTable(parts: readonly ElementContent[]): Clipped {
  let isClipped = false;
  const children = parts.map((part) => {
    if (part.type !== 'element' || part.tagName !== 'tbody') return part;
    let rows = 0;
    const kept = part.children.filter((row) => row.type !== 'element' || (rows += 1) <= MOST_ROWS);
    isClipped = rows > MOST_ROWS;
    return { ...part, children: kept };
  });
  return { children, isClipped };
}

function clipLines(nodes: readonly ElementContent[]): Clipped {
  const children: ElementContent[] = [];
  let lines = 0;
  for (const node of nodes) {
    const text = textOf(node);
    const ends = text.split('\n').length - 1;
    if (lines + ends < MOST_LINES) {
      children.push(node);
      lines += ends;
      continue;
    }
    // A token that spans lines, such as a long comment, loses its rest.
    if (node.type === 'text') children.push({ type: 'text', value: text.split('\n').slice(0, MOST_LINES - lines).join('\n') });
    else if (lines + 1 >= MOST_LINES && ends === 1) children.push(node);
    return { children, isClipped: true };
  }
  return { children, isClipped: false };
}
