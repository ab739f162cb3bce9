import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { filesOf } from '@/lib/book/files';
import { isInside } from '@/lib/book/inside';
import type { Book } from '@/lib/book/model';
import { problem, type Problem } from '@/lib/book/problems';

/** By path, time and size: a picture that stays as it is, is read once by a checker that goes on watching. */
const known = new Map<string, Problem[]>();

/** Drawings that are not well-formed: a browser shows them up to the mistake, or not at all. */
export function svg(book: Book): Problem[] {
  return filesOf(book.root).flatMap(({ path }) => {
    if (!path.toLowerCase().endsWith('.svg') || !isInside(book.root, path)) return [];
    const file = join(book.root, path);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile()) return [];
    const key = `${file}:${stat.mtimeMs}:${stat.size}`;
    const problems = known.get(key) ?? mistakesOf(readFileSync(file, 'utf8'), path);
    known.set(key, problems);
    return problems;
  });
}

/** The first mistake only: what follows it is mostly its consequence. */
function mistakesOf(text: string, path: string): Problem[] {
  const parser = new SaxesParser({ xmlns: true });
  let root = '';
  let found: Problem | undefined;
  parser.on('opentag', ({ local }) => void (root ||= local));
  parser.on('error', ({ message }) => {
    found ??= problem({ file: path, line: parser.line, column: Math.max(1, parser.column) }, 'svg-syntax', `Unexpected drawing that is not well-formed (${message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}), expected XML`);
  });
  parser.write(text).close();
  if (found === undefined && root !== 'svg') return [problem({ file: path, line: 1, column: 1 }, 'svg-syntax', `Unexpected \`<${root}>\` as a drawing, expected \`<svg>\``)];
  return found ? [found] : [];
}
