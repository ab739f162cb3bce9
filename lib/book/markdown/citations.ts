import type { Parents, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Node, Parent } from 'unist';
import type { VFile } from 'vfile';
import type { Point } from '../model';
import { isEscaped, pointsFrom } from '../nodes';
import { SKIP, visit } from '../visit';
import { findCitations, NODE, type CitationSyntax, type Range } from './citation-syntax';
import { idPrefixes } from './cross-references';

/** `[@dean2004mapreduce, p. 3]` or `@dean2004mapreduce` in prose: pointers into the bibliography. */
export interface Citation extends Parent {
  type: 'citation';
  narrative: boolean;
  /** The text as written, for a book in which `@name` cites nothing. */
  written: string;
  /** Its place among the citations of its text, from 0. */
  ordinal?: number;
  children: CitedWork[];
}

/** One work of a citation. Its two children hold what the author wrote before and behind it. */
export interface CitedWork extends Parent {
  type: 'citedWork';
  key: string;
  locator: string;
  label: string;
  yearOnly: boolean;
  children: [CitationAffix, CitationAffix];
}

/** Words around a work in a citation, any inline content. */
export interface CitationAffix extends Parent {
  type: 'citationAffix';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation;
  }
  interface RootContentMap {
    citation: Citation;
    citedWork: CitedWork;
    citationAffix: CitationAffix;
  }
}

/** A pointer into the book is never a citation, also where it points at nothing. */
const reference = new RegExp(`^(?:${[...idPrefixes, 'algo', 'ln'].join('|')})-`);

/** Marks pandoc's citations in prose; links, code and addresses are left alone. Stands behind the step that marks `@fig-ring`. */
export function citations() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    if (!source.includes('@')) return;
    visit(tree, (node) => {
      if (node.type === 'link' || node.type === 'linkReference' || node.type === 'citation') return SKIP;
      if ('children' in node && node.children.some((child) => child.type === 'text' && child.value.includes('@'))) mark(node, source);
      return undefined;
    });
  };
}

function mark(parent: Parents, source: string): void {
  const children = parent.children as PhrasingContent[];
  const text = children.map((child) => (child.type === 'text' ? child.value : NODE)).join('');
  const offsets = offsetsOf(parent, children, source);
  const found = findCitations(text).filter((citation) => !citation.items.some(({ key }) => reference.test(key)));
  const pieces: PhrasingContent[] = [];
  let end = 0;
  for (const citation of found) {
    const places = citation.items.map(({ key, at }) => offsets(at, key));
    if (places.some((place) => place.escaped) || (!citation.narrative && escapedBracket(source, places[0]?.offset))) continue;
    pieces.push(...slice(children, [end, citation.range[0]]), nodeOf(citation, places, children, text));
    [, end] = citation.range;
  }
  if (end === 0) return;
  parent.children = [...pieces, ...slice(children, [end, text.length])] as typeof parent.children;
}

function nodeOf({ narrative, items, range }: CitationSyntax, places: readonly Place[], children: readonly PhrasingContent[], text: string): Citation {
  const affix = (part: Range): CitationAffix => ({ type: 'citationAffix', children: slice(children, part) });
  const at = (index: number) => ({ start: { ...(places[index]?.point ?? { line: 1, column: 1 }) }, end: { ...(places[index]?.point ?? { line: 1, column: 1 }) } });
  const written = text.slice(range[0], range[1]).includes(NODE) ? slice(children, range).map((child) => toString(child)).join('') : text.slice(range[0], range[1]);
  return {
    type: 'citation',
    narrative,
    written,
    position: at(0),
    children: items.map(({ key, locator, label, yearOnly, prefix, suffix }, index): CitedWork => ({ type: 'citedWork', key, locator, label, yearOnly, position: at(index), children: [affix(prefix), affix(suffix)] })),
  };
}

/** The nodes of a range of the text, those of text cut to it. */
function slice(children: readonly PhrasingContent[], [from, to]: Range): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  let at = 0;
  for (const child of children) {
    const length = child.type === 'text' ? child.value.length : 1;
    const [start, end] = [Math.max(from, at), Math.min(to, at + length)];
    if (start < end && child.type === 'text') result.push(end - start === length ? child : { type: 'text', value: child.value.slice(start - at, end - at) });
    else if (start < end) result.push(child);
    at += length;
  }
  return result;
}

interface Place {
  offset: number;
  point: Point;
  /** A backslash stands before it: it is meant as text. */
  escaped: boolean;
}

/** Finds a parent's keys in the written text, which may differ from the nodes' values (escapes, indentation of lines). */
function offsetsOf(parent: Parents, children: readonly PhrasingContent[], source: string): (at: number, key: string) => Place {
  const known: { at: number; offset: number }[] = [{ at: 0, offset: parent.position?.start.offset ?? 0 }];
  let at = 0;
  for (const child of children) {
    const { start, end } = (child as Node).position ?? {};
    if (child.type === 'text' && start?.offset !== undefined) known.push({ at, offset: start.offset });
    at += child.type === 'text' ? child.value.length : 1;
    if (child.type !== 'text' && end?.offset !== undefined) known.push({ at, offset: end.offset });
  }
  const start = parent.position?.start;
  const pointAt = pointsFrom(source, { line: start?.line ?? 1, column: start?.column ?? 1, offset: start?.offset ?? 0 });
  let after = 0;
  return (position, key) => {
    const from = Math.max(after, known.findLast((item) => item.at <= position)?.offset ?? 0);
    const plain = source.indexOf(`@${key}`, from);
    const offset = plain >= 0 ? plain : Math.max(from, source.indexOf(`@{${key}}`, from));
    after = offset + 1;
    return { offset, point: pointAt(offset), escaped: isEscaped(source, offset) };
  };
}

function escapedBracket(source: string, offset: number | undefined): boolean {
  const open = offset === undefined ? -1 : source.lastIndexOf('[', offset);
  return open > 0 && source.charAt(open - 1) === '\\';
}
