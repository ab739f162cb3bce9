import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Book, Chapter } from '@/lib/book/model';

/** Where an address from the site's root leads. */
export type SiteTarget = { kind: 'chapter'; chapter: Chapter } | { kind: 'page' } | { kind: 'none'; known: string[] };

/** Pages that every site of a book has. */
const fixed = ['/', '/contents', '/contribute', '/glossary', '/book-index', '/references', '/notes', '/offline', '/review', '/cite', '/CITATION.cff', '/search', '/sitemap.xml', '/robots.txt', '/feed.xml', '/llms.txt', '/llms-full.txt', '/manifest.webmanifest'];

/** Looks an address up among the site's pages, its downloads and the files of `publicDirectory`. */
export function siteTarget(book: Book, path: string, publicDirectory: string): SiteTarget {
  const bare = path.length > 1 ? path.replace(/\/+$/, '') : path;
  const chapters = new Map([...book.chapters, ...book.appendices].map((chapter) => [`/${chapter.kind === 'chapter' ? 'chapters' : 'appendices'}/${chapter.slug}`, chapter]));
  const chapter = chapters.get(bare) ?? chapters.get(bare.replace(/\.md$/, ''));
  if (chapter) return { kind: 'chapter', chapter };
  const { downloads, cover, podcast } = book.about;
  // Downloads are made after the check.
  const made = [downloads.pdf, downloads.epub, cover, podcast].filter((item) => item !== undefined);
  const known = [...fixed, ...book.parts.map(({ slug }) => `/parts/${slug}`), '/review', ...book.quizzes.map(({ chapter: { slug } }) => `/quizzes/${slug}`)];
  if (known.includes(bare) || made.includes(bare)) return { kind: 'page' };
  if (!bare.includes('\0') && statSync(join(publicDirectory, bare), { throwIfNoEntry: false })?.isFile()) return { kind: 'page' };
  return { kind: 'none', known: [...known, ...chapters.keys()] };
}
