import type { Parents, PhrasingContent, Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from '../visit';
import type { VFile } from 'vfile';
import type { AnchorKind } from '../model';
import { isEscaped, pointsFrom } from '../nodes';
import { anchorPlurals } from '../vocabulary/kinds';

/** `@fig-ring` in prose: a pointer that step 4 resolves to "Figure 6.2" and its address. */
export interface CrossReference extends Node {
  type: 'crossReference';
  id: string;
  /** One of several of a kind, whose name stands before the first: only "6.2" shows. */
  bare?: true;
  /** Begins a sentence. */
  initial?: true;
  /** Stands in a link, where it can only be words. */
  plain?: true;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    crossReference: CrossReference;
  }
  interface RootContentMap {
    crossReference: CrossReference;
  }
}

/** The prefixes that an id of a figure, table, listing, algorithm or one of its lines, equation, section or box may have. */
export const idPrefixes = ['sec', 'fig', 'tbl', 'lst', 'algo', 'ln', 'eq', 'dfn', 'exmp', 'nbk', 'chk', 'psp', 'lhs', 'ws', 'pri', 'thrm'] as const;

const one = `@(?:${idPrefixes.join('|')})-[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*`;
const single = new RegExp(one, 'g');
/** One reference or several with semicolons between, in brackets or not. What stands behind a slash is an address, unless a reference stands before it. */
const pattern = new RegExp(`\\[${one}(?:\\s*;\\s*${one})*\\]|(?<![\\w@.]|(?<!${one}|^)/)${one}(?:\\s*;\\s*${one})*`, 'g');

/** Marks every `@prefix-name` in prose as a reference; code is left alone. */
export function crossReferences() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const linked = new Set<Node>();
    visit(tree, (node, index, parent: Parents | undefined) => {
      if (node.type === 'link' || node.type === 'linkReference') visit(node, (inner) => void linked.add(inner));
      if (node.type !== 'text' || parent === undefined || index === undefined || !node.value.includes('@')) return undefined;
      const pieces: PhrasingContent[] = [];
      let end = 0;
      // Found again in the written text, which may differ from the node's value (escapes, indentation of lines).
      const start = node.position?.start ?? { line: 1, column: 1 };
      let written = start.offset ?? 0;
      const pointAt = pointsFrom(source, { ...start, offset: written });
      const reference = (sign: string): CrossReference => {
        const offset = meant(source, sign, written);
        const point = offset < 0 ? start : pointAt(offset);
        written = Math.max(written, offset + 1);
        return { type: 'crossReference', id: sign.slice(1), ...(linked.has(node) ? { plain: true } : {}), position: { start: { ...point }, end: { ...point } } };
      };
      for (const match of withoutEscaped(node.value, source, written).matchAll(pattern)) {
        if (match.index > end) pieces.push({ type: 'text', value: node.value.slice(end, match.index) });
        const initial = match.index === 0 ? index === 0 && parent.type === 'paragraph' : /[.!?]["'”’)]*\s+$/.test(node.value.slice(0, match.index));
        pieces.push(...group((match[0].match(single) ?? []).map(reference), initial));
        end = match.index + match[0].length;
      }
      if (end === 0) return undefined;
      if (end < node.value.length) pieces.push({ type: 'text', value: node.value.slice(end) });
      parent.children.splice(index, 1, ...(pieces as typeof parent.children));
      return index + pieces.length;
    });
  };
}

/** A text in which no reference is found where the author wrote `\@fig-ring`; of the same length. */
function withoutEscaped(text: string, source: string, from: number): string {
  let at = from;
  return text.replace(single, (sign) => {
    const offset = source.indexOf(sign, at);
    at = Math.max(at, offset + 1);
    return isEscaped(source, offset) ? `\\${sign.slice(1)}` : sign;
  });
}

/** Where a reference stands in the written text, from an offset on. */
function meant(source: string, sign: string, from: number): number {
  let offset = source.indexOf(sign, from);
  while (isEscaped(source, offset)) offset = source.indexOf(sign, offset + 1);
  return offset;
}

/** "Figures 6.2, 6.3 and 6.5" where all are of a kind, else each in full. */
function group(references: CrossReference[], initial: boolean): PhrasingContent[] {
  const [first, ...others] = references;
  if (first === undefined) return [];
  const kind = kindOf(first.id);
  const alike = others.length > 0 && others.every(({ id }) => kindOf(id) === kind);
  if (initial) first.initial = true;
  if (alike) for (const reference of references) reference.bare = true;
  const name = alike ? capital(anchorPlurals[kind], initial) : '';
  const listed = references.flatMap((reference, index): PhrasingContent[] => {
    if (index === 0) return [reference];
    return [{ type: 'text', value: index === references.length - 1 ? ' and ' : ', ' }, reference];
  });
  return name === '' ? listed : [{ type: 'text', value: `${name.replaceAll(' ', '\u00a0')}\u00a0` }, ...listed];
}

/** The first letter of a sentence. */
export function capital(text: string, initial: boolean): string {
  return initial ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function kindOf(id: string): AnchorKind | 'sec' {
  return id.slice(0, id.indexOf('-')) as AnchorKind | 'sec';
}
