import type { Root } from 'mdast';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { SourceFile } from './model';
import { problem, type Problem } from './problems';
import { parseTree } from './syntax';

/** Step 2: the tree of one file, and its mistakes of syntax. */
export interface Parsed {
  /** Null when nothing of the file could be understood. */
  tree: Root | null;
  problems: Problem[];
}

/** More mistakes than this in one file are one mistake: it is not MDX. */
const MOST_MISTAKES = 30;

/**
 * Parses one file. MDX stops at its first mistake of syntax; here the offending character is blanked out and the file is
 * parsed again, so that one run names them all. Positions stay true because a blank has the same length.
 */
export function parseSource(source: SourceFile): Parsed {
  const problems: Problem[] = [];
  let text = source.body;
  while (problems.length < MOST_MISTAKES) {
    const file = new VFile({ value: text, path: source.path });
    try {
      return { tree: parseTree(file, source.format), problems };
    } catch (error) {
      const mistake = isMessage(error) ? locate(error, text) : null;
      if (mistake === null) {
        problems.push(problem({ file: source.path, line: 1, column: 1 }, 'unreadable', `Unexpected text that cannot be parsed (${error instanceof Error ? error.message : String(error)}), expected MDX`));
        return { tree: null, problems };
      }
      problems.push(problem({ file: source.path, ...pointOf(text, mistake.offset) }, 'mdx-syntax', mistake.message, mistake.repair));
      text = `${text.slice(0, mistake.offset)} ${text.slice(mistake.offset + 1)}`;
    }
  }
  return { tree: null, problems };
}

interface Mistake {
  /** Offset of the character that begins the construct which does not parse. */
  offset: number;
  message: string;
  repair?: string;
}

function locate(error: VFileMessage, text: string): Mistake | null {
  const opened = /for `<([^`>]*)>` \((\d+):(\d+)/.exec(error.reason);
  if (opened) {
    const [, name = '', line = '1', column = '1'] = opened;
    const found = /`(<\/[^`]*>)`/.exec(error.reason)?.[1] ?? 'end of the text';
    return { offset: offsetOf(text, Number(line), Number(column)), message: `Unexpected ${found.startsWith('<') ? `\`${found}\`` : found}, expected a closing tag \`</${name}>\``, repair: `close \`<${name}>\`, or write \`\\<\` for the sign` };
  }
  const near = error.place === undefined ? text.length : 'start' in error.place ? (error.place.start.offset ?? 0) : (error.place.offset ?? 0);
  if (error.ruleId === 'acorn' && error.reason.includes('import/exports')) {
    const lineStart = Math.max(text.lastIndexOf('\nimport', near), text.lastIndexOf('\nexport', near)) + 1;
    return { offset: lineStart, message: 'Unexpected import or export, expected text: a manuscript is data' };
  }
  const braced = error.ruleId === 'acorn' || error.reason.includes('in expression');
  const offset = text.lastIndexOf(braced ? '{' : '<', braced ? near : near + 1);
  if (offset < 0) return null;
  if (braced) return { offset, message: 'Unexpected `{`, expected text: braces are not evaluated', repair: 'write `\\{` for the sign' };
  return { offset, message: error.reason.replace(/ \(note:.*$/s, ''), repair: 'write `\\<` for the sign' };
}

function isMessage(error: unknown): error is VFileMessage {
  return error instanceof Error && 'reason' in error && 'ruleId' in error;
}

function offsetOf(text: string, line: number, column: number): number {
  let offset = 0;
  for (let current = 1; current < line; current += 1) offset = text.indexOf('\n', offset) + 1;
  return offset + column - 1;
}

function pointOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
