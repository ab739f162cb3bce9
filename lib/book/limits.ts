import type { Nodes, Root } from 'mdast';
import type { Point } from './model';
import { veil } from './veil';

/** No paragraph or table of a book comes near; the time of a Markdown parser can grow with the square of a block. */
const LONGEST_BLOCK = 60_000;
/** Three times what a chapter of 350 KB has. */
const MOST_LINES = 50_000;
/** Nesting of quotations, lists, brackets and elements. */
const DEEPEST = 60;

/** A place where a text is too large or too deep to be parsed in good time. */
export interface Excess extends Point {
  message: string;
}

/** Looks for what would keep a parser busy for minutes or exhaust its stack; null for every text that people write. */
export function excessOf(text: string): Excess | null {
  const lines = text.split('\n');
  if (lines.length > MOST_LINES) return { line: MOST_LINES + 1, column: 1, message: `Unexpected line after ${MOST_LINES} others, expected a shorter file` };
  let fence = '';
  let block = 0;
  for (const [index, line] of lines.entries()) {
    const at = { line: index + 1, column: 1 };
    const mark = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,}|\${2,}(?=[^$]*$))/.exec(line)?.[1] ?? '';
    if (fence !== '') {
      if (mark.startsWith(fence)) fence = '';
      block = 0;
      continue;
    }
    if (mark !== '') fence = mark;
    block = line.trim() === '' ? 0 : block + line.length + 1;
    if (block > LONGEST_BLOCK) return { ...at, message: `Unexpected block of more than ${LONGEST_BLOCK} characters, expected paragraphs with empty lines between them` };
    const markers = /^(?:[ \t]{0,40}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/.exec(line)?.[0] ?? '';
    if (markers.replace(/[\s\d]/g, '').length > DEEPEST || /^[ \t]{200}/.test(line)) return { ...at, message: `Unexpected nesting of more than ${DEEPEST} lists or quotations, expected fewer` };
    if (/`{200}/.test(line)) return { ...at, message: 'Unexpected run of more than 200 backticks, expected code between fewer' };
  }
  return text.includes('[') || text.includes('{') ? deepBrackets(text) : null;
}

function deepBrackets(text: string): Excess | null {
  const depth = { square: 0, curly: 0 };
  for (const [index, line] of veil(text).split('\n').entries()) {
    if (line.trim() === '') depth.square = depth.curly = 0;
    for (const sign of line) {
      if (sign === '[') depth.square += 1;
      else if (sign === '{') depth.curly += 1;
      else if (sign === ']') depth.square = Math.max(0, depth.square - 1);
      else if (sign === '}') depth.curly = Math.max(0, depth.curly - 1);
      if (depth.square > DEEPEST || depth.curly > DEEPEST) return { line: index + 1, column: 1, message: `Unexpected \`${sign}\` inside more than ${DEEPEST} others, expected fewer` };
    }
  }
  return null;
}

/** The first node that lies too deep for the steps that follow, which walk a tree by recursion. */
export function tooDeep(tree: Root): Excess | null {
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { node, depth } = item;
    if (depth > 2 * DEEPEST) return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1, message: `Unexpected nesting of more than ${2 * DEEPEST} elements, expected fewer` };
    if ('children' in node) for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return null;
}
