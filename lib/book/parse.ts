import type { Root } from 'mdast';
import { visit } from './visit';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { excessOf, tooDeep, type Excess } from './limits';
import { locate, type Mistake } from './mistakes';
import type { Point, SourceFile } from './model';
import { pipelineVersion } from './pipeline-version';
import { problem, type Problem } from './problems';
import { processWide } from './process-wide';
import { parseTree } from './syntax';

/** Step 2: the tree of one file, and its mistakes of syntax. */
export interface Parsed {
  /** Null when nothing of the file could be understood. */
  tree: Root | null;
  problems: Problem[];
  /** Ids in text that could not be parsed: a reference to one is not a second mistake. */
  lost: string[];
}

/** More mistakes than this in one file are one mistake: it is not MDX. */
const MOST_MISTAKES = 30;

/**
 * Parses one file. MDX stops at its first mistake of syntax; here the offending construct is made harmless and the file is
 * parsed again, so that one run names them all. Positions are those of the file as it was written.
 */
export function parseSource(source: SourceFile): Parsed {
  const excess = excessOf(source.body);
  if (excess) return refused(source, [], excess);
  const problems: Problem[] = [];
  const lost: string[] = [];
  const shifts: Shift[] = [];
  const alone = new Companions();
  let text = source.body;
  for (let attempt = 0; attempt < 2 * MOST_MISTAKES && problems.length < MOST_MISTAKES; attempt += 1) {
    try {
      const tree = parseTree(new VFile({ value: text, path: source.path }), source.format);
      const deep = tooDeep(tree);
      if (deep) return refused(source, problems, deep);
      restore(tree, shifts);
      Object.assign(latest, { key: keyOfTree(source), tree: problems.length === 0 && shifts.length === 0 ? tree : null });
      return { tree, problems, lost };
    } catch (error) {
      const mistake = isMessage(error) ? locate(error, text) : null;
      if (mistake === null) return refused(source, problems, { line: 1, column: 1, message: `Unexpected text that cannot be parsed (${error instanceof RangeError ? 'it is nested too deep' : String(error)}), expected MDX` });
      const place = shifted(pointOf(text, mistake.offset), shifts);
      if (!alone.follows(mistake, place)) problems.push(problem({ file: source.path, ...place }, 'mdx-syntax', mistake.message, mistake.repair));
      if (mistake.partner !== undefined) alone.places.add(keyOf(shifted(pointOf(text, mistake.partner), shifts)));
      const { start, end, text: instead } = mistake.edit;
      lost.push(...idsIn(text.slice(start, end)));
      if (instead.length !== end - start) shifts.unshift({ ...pointOf(text, start), by: instead.length - (end - start) });
      text = text.slice(0, start) + instead + text.slice(end);
    }
  }
  return { tree: null, problems, lost: idsIn(source.body) };
}

/** The tree made last, so that the step to markup after an edit does not parse once more. */
const latest = processWide('latest-tree', () => ({ key: '', tree: null as Root | null }));

/**
 * The tree of a file without mistakes of syntax, for one who may change it.
 * @throws VFileMessage when the text is not MDX.
 */
export function takeTree(source: SourceFile): Root {
  const kept = latest.key === keyOfTree(source) ? latest.tree : null;
  latest.tree = null;
  return kept ?? parseTree(new VFile({ value: source.body, path: source.path }), source.format);
}

function keyOfTree({ path, hash }: SourceFile): string {
  return `${pipelineVersion()}:${path}:${hash}`;
}

/** A change of length on a line, in the text as it was just before the change. */
interface Shift extends Point {
  by: number;
}

/** Tags whose partner was reported: what is left of the pair is not reported again. */
class Companions {
  readonly places = new Set<string>();
  private readonly opened: (Point & { name: string })[] = [];
  private readonly closed: (Point & { name: string })[] = [];

  follows({ opened, closed }: Mistake, place: Point): boolean {
    if (this.places.has(keyOf(place))) return true;
    const name = opened ?? closed;
    if (name === undefined) return false;
    const others = opened === undefined ? this.opened : this.closed;
    // An opening tag belongs to a closing one behind it.
    const index = others.findIndex((other) => other.name === name && (opened === undefined ? before(other, place) : before(place, other)));
    if (index >= 0) others.splice(index, 1);
    else (opened === undefined ? this.closed : this.opened).push({ name, ...place });
    return index >= 0;
  }
}

function before(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

function refused(source: SourceFile, problems: Problem[], { message, ...at }: Excess): Parsed {
  return { tree: null, problems: [...problems, problem({ file: source.path, ...at }, 'unreadable', message)], lost: idsIn(source.body) };
}

/** Moves the positions of a tree back to those of the text before it was repaired. */
function restore(tree: Root, shifts: readonly Shift[]): void {
  if (shifts.length === 0) return;
  visit(tree, (node) => {
    const attributes = 'attributes' in node && Array.isArray(node.attributes) ? node.attributes : [];
    for (const item of [node, ...attributes]) if (item.position) Object.assign(item.position.start, shifted(item.position.start, shifts));
  });
}

/** @param shifts the latest first. */
function shifted({ line, column }: Point, shifts: readonly Shift[]): Point {
  return { line, column: shifts.reduce((at, shift) => (shift.line === line && at > shift.column ? Math.max(shift.column, at - shift.by) : at), column) };
}

function idsIn(text: string): string[] {
  return [...text.matchAll(/\bid=["']?([\w-]{1,200})|\[#([\w-]{1,200})\]|\\label\{([\w-]{1,200})\}/g)].flatMap((match) => match.slice(1).filter(Boolean));
}

function keyOf({ line, column }: Point): string {
  return `${line}:${column}`;
}

function isMessage(error: unknown): error is VFileMessage {
  return error instanceof Error && 'reason' in error && 'ruleId' in error;
}

function pointOf(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
