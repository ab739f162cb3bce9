import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Point } from './model';

/** The manuscript's list of ids that were once published, by its path from the root. */
export const publishedFile = 'published-ids.txt';

/** What the list says: one id a line, `old -> new` where an id was renamed, `#` before a remark. */
export interface PublishedIds {
  ids: (Point & { id: string })[];
  renamed: (Point & { from: string; to: string })[];
  /** Lines that say neither. */
  unreadable: (Point & { text: string })[];
  /** The lines of remarks at the top, kept when the list is written anew. */
  head: string[];
}

const id = /^[A-Za-z][\w-]*$/;
const rename = /^([A-Za-z][\w-]*)\s*->\s*([A-Za-z][\w-]*)$/;

/** Reads the list of a manuscript; one without a list has published nothing yet. */
export function readPublishedIds(root: string): PublishedIds {
  const file = join(/* turbopackIgnore: true */ root, publishedFile);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').replace(/^\uFEFF/, '').split(/\r?\n/) : [];
  const result: PublishedIds = { ids: [], renamed: [], unreadable: [], head: [] };
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    const at = { line: index + 1, column: line.length - line.trimStart().length + 1 };
    const [, from, to] = rename.exec(text) ?? [];
    if (text.startsWith('#')) result.head.push(text);
    else if (id.test(text)) result.ids.push({ id: text, ...at });
    else if (from !== undefined && to !== undefined) result.renamed.push({ from, to, ...at });
    else if (text !== '') result.unreadable.push({ text, ...at });
  }
  return result;
}

/** Today's name of an id, through as many renamings as there were; an id that was never renamed keeps its own. */
export function currentId(name: string, renamed: PublishedIds['renamed']): string {
  const next = new Map(renamed.map(({ from, to }) => [from, to]));
  const seen = new Set<string>();
  let current = name;
  for (let to = next.get(current); to !== undefined && !seen.has(current); to = next.get(current)) {
    seen.add(current);
    current = to;
  }
  return current;
}

/** The list as text: remarks, then every id and renaming in the order of the alphabet. */
export function writtenPublishedIds({ ids, renamed, head }: PublishedIds, added: readonly string[]): string {
  const moved = new Set(renamed.map(({ from }) => from));
  const lines = [...ids.map((item) => item.id), ...added].filter((item) => !moved.has(item)).concat(renamed.map(({ from, to }) => `${from} -> ${to}`));
  return `${[...head, ...[...new Set(lines)].sort()].join('\n')}\n`;
}
