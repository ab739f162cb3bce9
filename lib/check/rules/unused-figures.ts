import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { filesOf } from '@/lib/book/files';
import { isInside } from '@/lib/book/inside';
import { resolveLink } from '@/lib/book/links';
import type { Book } from '@/lib/book/model';
import { nearest } from '@/lib/book/nearest';
import { warning, type Problem } from '@/lib/book/problems';
import { pagesOf } from '../pages';

const picture = /^figures\/.*\.(svg|png|jpe?g|webp|avif|gif)$/i;
/** Drawn by the welcome page's <FleetStack />, which names no file. */
const furniture = 'figures/welcome/fleet-stack.svg';

/** Pictures that no text shows: forgotten, or named wrongly somewhere else. One that leads out of the manuscript is told as that. */
export function unusedFigures(book: Book): Problem[] {
  const all = filesOf(book.root);
  const pictures = all.filter(({ path }) => picture.test(path));
  if (pictures.length === 0) return [];
  const shown = new Set([furniture]);
  for (const { path, facts } of pagesOf(book)) {
    const sources = facts.components.flatMap(({ attributes }) => attributes.flatMap(({ name, value }) => (name === 'src' && value !== null ? [value] : [])));
    for (const url of new Set([...sources, ...facts.images.map((image) => image.url), ...facts.links.map((link) => link.url)])) {
      const target = picture.test(url.replace(/^.*?figures\//, 'figures/')) ? resolveLink(book, path, url) : null;
      if (target?.kind === 'file') shown.add(target.path);
      // A name that is mistyped is told where it stands.
      if (target?.kind === 'broken') shown.add(nearest(posix.join(posix.dirname(path), url), pictures.map((file) => file.path)) ?? '');
    }
  }
  // Glossary, quizzes and book.yaml hold Markdown too; naming a picture there is enough.
  const data = pictures.every(({ path }) => shown.has(path)) ? '' : all.filter(({ path }) => /\.ya?ml$/.test(path) && path !== 'assets.yaml').map(({ path }) => readFileSync(join(book.root, path), 'utf8')).join('\n');
  return pictures.filter(({ path }) => !shown.has(path) && !data.includes(path) && isInside(book.root, path)).map(({ path }) => warning({ file: path, line: 1, column: 1 }, 'unused-figure', 'Unexpected picture that no text shows, expected a `<Figure>` with it', 'show it, or take the file out'));
}
