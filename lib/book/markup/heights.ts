import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * How tall a section will stand, guessed from what is in it, so that a browser can leave out sections that nobody sees and
 * keep their room. All in CSS pixels on a wide screen. Text is apart from the rest: on a narrow one it grows, the rest does not.
 */
interface Height {
  text: number;
  fixed: number;
}

/** Measures of the page: see components/site/tokens.css and components/book. */
const LINE = 28.8;
const LETTERS_A_LINE = 76;
const MARGIN = 20.7;
const CODE_LINE = 22.7;
const TABLE_ROW = 34;
const COLUMN = 656;

const headings: Readonly<Record<string, number | undefined>> = { h2: 121, h3: 80, h4: 57, h5: 57, h6: 57 };
const lengthOf = (markup: string) => markup.replace(/<[^>]*>|&\w+;/g, '.').replace(/\.{2,}/g, '..').length;

/** Adds up what stands in a section. */
export function heightOf(section: Element): Height {
  const height: Height = { text: 0, fixed: 0 };
  for (const child of section.children) add(child, height);
  return height;
}

function add(node: ElementContent, height: Height): void {
  if (node.type !== 'element') return;
  const { tagName, children } = node;
  const heading = headings[tagName];
  if (heading !== undefined) height.fixed += heading;
  else if (tagName === 'p' || tagName === 'dt' || tagName === 'figcaption') height.text += Math.ceil(lettersOf(node) / LETTERS_A_LINE) * LINE + MARGIN;
  else if (tagName === 'li') addItem(node, height);
  else if (tagName === 'pre') height.fixed += linesOf(node) * CODE_LINE + 51;
  else if (tagName === 'table') height.fixed += countOf(node, 'tr') * TABLE_ROW + 24;
  else if (tagName === 'img' || tagName === 'svg') height.fixed += pictureOf(node) + MARGIN;
  else if (isEquation(node)) height.fixed += equationOf(node);
  else for (const child of children) add(child, height);
}

function addItem(item: Element, height: Height): void {
  const inside = item.children.filter((child) => child.type === 'element' && /^(?:p|ul|ol|pre|figure|div|blockquote|table)$/.test(child.tagName));
  if (inside.length === 0) height.text += Math.ceil(lettersOf(item) / (LETTERS_A_LINE - 4)) * LINE + 6;
  else for (const child of inside) add(child, height);
}

function lettersOf(node: Element): number {
  let letters = 0;
  visit(node, (inner) => {
    if (inner.type === 'text') letters += inner.value.length;
    else if (inner.type === 'raw') letters += lengthOf(inner.value);
  });
  return letters;
}

function linesOf(node: Element): number {
  let lines = 1;
  visit(node, 'text', ({ value }) => {
    lines += value.split('\n').length - 1;
  });
  return lines;
}

function countOf(node: Element, tagName: string): number {
  let count = 0;
  visit(node, { tagName }, () => {
    count += 1;
  });
  return count;
}

function pictureOf({ properties }: Element): number {
  const [, , boxWidth, boxHeight] = String(properties['viewBox']).split(/[\s,]+/).map(Number);
  const width = Number(properties['width'] ?? boxWidth);
  const height = Number(properties['height'] ?? boxHeight);
  if (!(width > 0 && height > 0)) return 300;
  return (height * Math.min(width, COLUMN)) / width;
}

const isEquation = ({ properties }: Element) => Array.isArray(properties['className']) && properties['className'].includes('equation');

function equationOf(node: Element): number {
  let rows = 1;
  let fractions = 0;
  visit(node, 'raw', ({ value }) => {
    rows = Math.max(rows, value.split('<mtr').length - 1);
    fractions = Math.min(1, value.split('<mfrac').length - 1 + value.split('<munder').length - 1);
  });
  return rows * 30 + fractions * 22 + 13 + MARGIN;
}

/** The height as classes for `prose.css`, which adds up the powers of two that they name: `t9` is 512 pixels of text, `f8` 256 of other things. */
export function heightClasses({ text, fixed }: Height): string[] {
  return [...powers('t', text), ...powers('f', fixed)];
}

const LEAST_POWER = 7;
const GREATEST_POWER = 14;

function powers(letter: string, height: number): string[] {
  const units = Math.min(Math.round(height / 2 ** LEAST_POWER), 2 ** (GREATEST_POWER - LEAST_POWER + 1) - 1);
  return Array.from({ length: GREATEST_POWER - LEAST_POWER + 1 }, (_, power) => power)
    .filter((power) => Math.floor(units / 2 ** power) % 2 === 1)
    .map((power) => `${letter}${power + LEAST_POWER}`);
}
