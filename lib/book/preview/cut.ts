import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Page } from '../markup/page';
import { visit } from '../visit';
import { clipBlocks, clipWords } from './clip';
import { detach } from './detach';
import { textOf } from './text-length';

/** By the id of what it shows: a piece of HTML of a few kilobytes. */
export type Fragments = Record<string, string>;

/** In characters: what a reader takes in at a glance. */
const MOST_OF_SECTION = 420;
const MOST_OF_BOX = 700;
const MOST_OF_CAPTION = 420;
/** What may stand for a section: its first words, not its first figure. */
const saysSomething = new Set(['p', 'ul', 'ol', 'blockquote', 'div']);

/**
 * Cuts a small copy out of a page's finished tree for everything on it that can be pointed at, to be shown beside whatever points there.
 * Long things are clipped between blocks, rows, lines or words.
 */
export function cutFragments(tree: Root, page: Page): Fragments {
  const fragments: Fragments = {};
  const { targets } = page.book;
  /** Lines of an algorithm show the whole of it. */
  const owner = new Map<Element, Element>();
  visit(tree, 'element', (node, index, parent) => {
    const { id } = node.properties;
    if (node.tagName === 'figure') adopt(node, owner);
    const target = typeof id === 'string' ? targets.get(id) : undefined;
    if (target?.chapter !== page.chapter || parent === undefined || index === undefined) return;
    const whole = cut(node, parent.children.slice(index + 1) as ElementContent[], target.label, owner.get(node));
    fragments[target.id] = toHtml({ type: 'root', children: detach(whole, page, `preview-${target.id}`) }, { allowDangerousHtml: true });
  });
  return fragments;
}

function adopt(figure: Element, owner: Map<Element, Element>): void {
  visit(figure, 'element', (node) => {
    if (node.tagName === 'li' && node.properties['id'] !== undefined) owner.set(node, figure);
  });
}

function cut(node: Element, after: readonly ElementContent[], label: string, figure: Element | undefined): ElementContent[] {
  if (/^h[1-6]$/.test(node.tagName)) return section(node, after, label);
  if (figure) return [marked(figure, node)];
  if (node.tagName === 'figure') return figureOf(node);
  if (isEquation(node)) return [node];
  if (node.tagName === 'div' || node.tagName === 'details' || node.tagName === 'aside') return box(node);
  return more(clipBlocks([node], MOST_OF_BOX));
}

/** A title and the first words below it, those of the first part where the section begins with one. */
function section(heading: Element, after: readonly ElementContent[], label: string): ElementContent[] {
  const depth = Number(heading.tagName.slice(1));
  const end = after.findIndex((node) => node.type === 'element' && /^h[1-6]$/.test(node.tagName) && Number(node.tagName.slice(1)) <= depth);
  const body = after.slice(0, end < 0 ? after.length : end).filter((node) => node.type === 'element');
  const first = body.findIndex((node) => node.tagName === 'p');
  const from = body.slice(Math.max(0, first));
  const stop = from.findIndex((node) => !saysSomething.has(node.tagName) || isBox(node));
  const title = h('p', { className: ['preview-title'] }, [h('span', { className: ['preview-label'] }, label), ' ', ...heading.children]);
  return [title, ...(first < 0 ? [] : clipBlocks(stop < 0 ? from : from.slice(0, stop), MOST_OF_SECTION).children)];
}

function figureOf(figure: Element): ElementContent[] {
  const caption = figure.children.find((child): child is Element => child.type === 'element' && child.tagName === 'figcaption');
  const rest = figure.children.filter((child) => child !== caption);
  const short = caption && { ...caption, children: clipWords(caption.children, MOST_OF_CAPTION).children };
  // A table or listing is cut by its rows or lines, a drawing not at all.
  const body = clipBlocks(rest, Number.MAX_SAFE_INTEGER);
  const isFirst = caption !== undefined && figure.children.find((child) => child.type === 'element') === caption;
  const children = short === undefined ? body.children : isFirst ? [short, ...body.children] : [...body.children, short];
  return more({ children: [{ ...figure, children }], isClipped: body.isClipped });
}

function box(node: Element): ElementContent[] {
  const title = node.children.filter((child) => child.type === 'element' && (isTitle(child) || child.tagName === 'summary'));
  const { children, isClipped } = clipBlocks(node.children.filter((child) => !title.includes(child)), MOST_OF_BOX);
  return more({ children: [{ ...node, children: [...title, ...children] }], isClipped });
}

function marked(figure: Element, line: Element): Element {
  const withMark = (node: ElementContent): ElementContent => {
    if (node === line) return { ...line, properties: { ...line.properties, className: [...classesOf(line), 'marked'] } };
    return node.type === 'element' ? { ...node, children: node.children.map(withMark) } : node;
  };
  return { ...figure, children: figure.children.map(withMark) };
}

function more({ children, isClipped }: { children: ElementContent[]; isClipped: boolean }): ElementContent[] {
  return isClipped ? [...children, h('p', { className: ['preview-more'] }, 'It goes on in the text.')] : children;
}

function classesOf(node: Element): string[] {
  const { className } = node.properties;
  return Array.isArray(className) ? className.map(String) : [];
}

const isEquation = (node: Element) => classesOf(node).includes('equation');
const isBox = (node: Element) => node.tagName === 'div' && !isEquation(node) && textOf(node) !== '';
const isTitle = (node: Element) => classesOf(node).includes('box-title');
