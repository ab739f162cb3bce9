import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fragmentsOf, resolveLink } from '@/lib/book/links';
import type { Book, Facts } from '@/lib/book/model';
import { didYouMean } from '@/lib/book/nearest';
import { problem, warning, type Place, type Problem } from '@/lib/book/problems';
import { pagesOf, type CheckedPage } from '../pages';
import { siteTarget } from '../site-pages';

/** Links that lead nowhere, and links that show nothing to click on. Addresses on other hosts are not asked. */
export function links(book: Book, publicDirectory: string): Problem[] {
  const all = pagesOf(book);
  const pages = new Map(all.map((page) => [page.path, page]));
  return all.flatMap(({ path, facts }) =>
    facts.links.flatMap((link) => {
      const place = { file: path, line: link.line, column: link.column };
      const silent = link.text === '' ? [warning(place, 'empty-link', 'Unexpected link without text, expected words that say where it leads')] : [];
      return [...silent, ...ofLink(book, pages, path, link, place, publicDirectory)];
    }),
  );
}

function ofLink(book: Book, pages: ReadonlyMap<string, CheckedPage>, from: string, { url }: Facts['links'][number], place: Place, publicDirectory: string): Problem[] {
  const dead = (message: string, repair?: string) => [problem(place, 'dead-link', message, repair)];
  if (url.trim() === '') return dead('Unexpected link without an address, expected one between the parentheses');
  const target = resolveLink(book, from, url);
  if (target.kind === 'external') return URL.canParse(target.url) ? [] : dead(`Unexpected address \`${url}\`, expected one such as https://example.org/page`);
  if (target.kind === 'file') return [];
  if (target.kind === 'chapter') return fragment(book, pages.get(target.chapter.source.path), target.fragment, place);
  if (target.kind === 'welcome') return book.welcome ? fragment(book, pages.get(book.welcome.path), target.fragment, place) : dead(`Unexpected link \`${url}\`, expected a file that exists`);
  if (target.kind === 'site') {
    const known = siteTarget(book, target.path, publicDirectory);
    if (known.kind === 'chapter') return fragment(book, pages.get(known.chapter.source.path), target.fragment, place);
    return known.kind === 'page' ? [] : dead(`Unexpected address \`${target.path}\`, expected a page of this site`, didYouMean(target.path, known.known));
  }
  if (target.why === 'protocol') return dead(`Unexpected protocol in \`${url}\`, expected http, https or mailto`);
  if (target.why === 'outside') return dead(`Unexpected path \`${url}\` outside of the manuscript, expected a file of it`);
  return missing(book, from, url, target.known, dead);
}

function missing(book: Book, from: string, url: string, known: readonly string[], dead: (message: string, repair?: string) => Problem[]): Problem[] {
  const path = url.replace(/[?#].*$/s, '');
  const file = posix.join(posix.dirname(from), path);
  if (/\.mdx?$/.test(file) && !file.startsWith('..') && existsSync(join(book.root, file))) return dead(`Unexpected link to \`${path}\`, expected a file that book.yaml lists`, 'add it there, or take the link out');
  return dead(`Unexpected path \`${path}\` without a file, expected a chapter or a figure`, holder(book, from, decoded(url.split('#')[1] ?? '')) ?? didYouMean(path.startsWith('.') ? path : `./${path}`, known));
}

/** An id stays the same when it moves, or when its chapter gets another name: where it is now. */
function holder(book: Book, from: string, id: string): string | undefined {
  const chapter = book.targets.get(id)?.chapter;
  if (!chapter) return undefined;
  const path = posix.relative(posix.dirname(from), chapter.source.path);
  return `did you mean \`${path.startsWith('.') ? path : `./${path}`}#${id}\`?`;
}

function fragment(book: Book, page: CheckedPage | undefined, written: string, place: Place): Problem[] {
  // A page that could not be read may well hold the place.
  if (written === '' || !page?.read) return [];
  const name = decoded(written);
  const known = fragmentsOf(page);
  if (known.includes(name) || page.facts.lost.includes(name) || /^note-fn(?:ref)?-/.test(name)) return [];
  return [problem(place, 'dead-fragment', `Unexpected place \`#${name}\`, expected a heading or an id of ${page.path}`, holder(book, place.file, name) ?? didYouMean(name, known))];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
