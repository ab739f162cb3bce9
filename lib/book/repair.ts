import type { Root } from 'mdast';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { unclosedBlock } from './collect-style';
import { locate, type Mistake } from './mistakes';
import type { Point, SourceFile } from './model';
import { openBlocks } from './open-blocks';
import { cuts } from './pieces';
import { problem, type Problem } from './problems';
import { probe } from './syntax';
import { blank } from './veil';
import { visit } from './visit';

/** More mistakes than this in one file are one mistake: it is not MDX. */
const MOST_MISTAKES = 100;

/** A change of length on a line, in the text as it was just before the change. */
interface Shift extends Point {
  by: number;
}

/** A text of which one mistake after the other is reported and made harmless. Positions are those of the file as it was written. */
export class Repair {
  readonly problems: Problem[] = [];
  /** Ids in text that was taken out. */
  readonly lost: string[] = [];
  private readonly shifts: Shift[] = [];
  private readonly alone = new Companions();
  private attempts = 0;

  constructor(private readonly source: SourceFile) {}

  /** Takes blocks out that have no end: each would hide what follows. */
  closeBlocks(text: string): string {
    let rest = text;
    for (const { start, end, line, column, fence } of openBlocks(text, this.source.format)) {
      this.problems.push(unclosedBlock({ file: this.source.path, line, column }, fence));
      this.lost.push(...idsIn(text.slice(start, end)));
      rest = rest.slice(0, start) + blank(rest.slice(start, end)) + rest.slice(end);
    }
    return rest;
  }

  /** Looks for mistakes piece by piece. The rest of the text need not be parsed again for each. */
  mendPieces(text: string): string {
    const offsets = [0, ...cuts(text), text.length];
    return offsets.slice(1).map((end, index) => this.mendPiece(text.slice(0, offsets[index]), text.slice(offsets[index], end))).join('');
  }

  private mendPiece(before: string, piece: string): string {
    // Lines keep their numbers; what stands in front is not parsed.
    const above = '\n'.repeat(before.split('\n').length - 1);
    let text = above + piece;
    while (!this.full()) {
      try {
        probe(new VFile({ value: text, path: this.source.path }));
        break;
      } catch (error) {
        const mended = this.mend(error, text);
        // What shows in the whole only is left to the whole.
        if (mended === null) break;
        text = mended;
      }
    }
    return text.slice(above.length);
  }

  /** Reports what a parser stumbled over. @returns the text without it, or null when the error is not one of MDX syntax. */
  mend(error: unknown, text: string): string | null {
    const mistake = isMessage(error) ? locate(error, text) : null;
    if (mistake === null) return null;
    this.attempts += 1;
    const place = shifted(pointOf(text, mistake.offset), this.shifts);
    if (!this.alone.follows(mistake, place)) this.problems.push(problem({ file: this.source.path, ...place }, 'mdx-syntax', mistake.message, mistake.repair));
    if (mistake.partner !== undefined) this.alone.places.add(keyOf(shifted(pointOf(text, mistake.partner), this.shifts)));
    const { start, end, text: instead } = mistake.edit;
    this.lost.push(...idsIn(text.slice(start, end)));
    if (instead.length !== end - start) this.shifts.unshift({ ...pointOf(text, start), by: instead.length - (end - start) });
    return text.slice(0, start) + instead + text.slice(end);
  }

  /** True when a file has so many mistakes that the rest of it is left alone. */
  full(): boolean {
    return this.problems.length >= MOST_MISTAKES || this.attempts >= 2 * MOST_MISTAKES;
  }

  /** Says that the rest is left alone. */
  giveUp(): void {
    const { line, column } = this.problems.at(-1) ?? { line: 1, column: 1 };
    this.lost.push(...idsIn(this.source.body));
    this.problems.push(problem({ file: this.source.path, line, column }, 'unreadable', `Unexpected ${MOST_MISTAKES} mistakes of syntax, expected MDX: what follows and all that is not syntax is not checked`, 'mend these first'));
  }

  /** Moves the positions of a tree back to those of the text before it was repaired. */
  restore(tree: Root): void {
    if (this.shifts.length === 0) return;
    visit(tree, (node) => {
      const attributes = 'attributes' in node && Array.isArray(node.attributes) ? node.attributes : [];
      for (const item of [node, ...attributes]) if (item.position) Object.assign(item.position.start, shifted(item.position.start, this.shifts));
    });
  }
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

/** Ids that a text gives, found without understanding it. */
export function idsIn(text: string): string[] {
  return [...text.matchAll(/\bid=["']?([\w-]{1,200})|\[#([\w-]{1,200})\]|\\label\{([\w-]{1,200})\}/g)].flatMap((match) => match.slice(1).filter(Boolean));
}

function before(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

/** @param shifts the latest first. */
function shifted({ line, column }: Point, shifts: readonly Shift[]): Point {
  return { line, column: shifts.reduce((at, shift) => (shift.line === line && at > shift.column ? Math.max(shift.column, at - shift.by) : at), column) };
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
