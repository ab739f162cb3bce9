import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '@/lib/book/files';
import { isInside, outsideLink } from '@/lib/book/inside';
import type { Book } from '@/lib/book/model';
import { problem, type Problem } from '@/lib/book/problems';

/** Files that cannot be meant: a chapter that is there twice, and links out of the manuscript. */
export function files(book: Book): Problem[] {
  const texts = [...book.chapters.map(({ source }) => source.path), ...book.appendices.map(({ source }) => source.path), 'welcome.mdx'];
  const twins = texts.flatMap((path) => {
    const other = path.replace(/x$/, '');
    if (!path.endsWith('.mdx') || !existsSync(join(book.root, path)) || !existsSync(join(book.root, other))) return [];
    return [problem({ file: other, line: 1, column: 1 }, 'doubled-file', `Unexpected ${other} beside ${path}, expected one file for a text: only ${path} is read`, 'take one of them out')];
  });
  const links = filesOf(book.root).filter(({ path, link }) => link && !isInside(book.root, path)).map(({ path }) => outsideLink(path));
  return [...twins, ...links];
}
