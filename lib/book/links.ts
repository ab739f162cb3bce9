import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isInside } from './inside';
import type { Book, Chapter } from './model';

/** Where an address written in the manuscript leads. */
export type LinkTarget =
  | { kind: 'external'; url: string }
  | { kind: 'chapter'; chapter: Chapter; fragment: string }
  | { kind: 'welcome'; fragment: string }
  /** A file of the manuscript, by its path from the root. */
  | { kind: 'file'; path: string }
  /** A page of the site, by its path from the site's root. */
  | { kind: 'site'; path: string; fragment: string }
  | { kind: 'broken'; why: 'protocol' | 'outside' | 'missing'; known: string[] };

/** Finds where `url` leads when it is written in `from` (a path from the manuscript's root). Never reads outside of the manuscript. */
export function resolveLink(book: Book, from: string, url: string): LinkTarget {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined) return ['http', 'https', 'mailto'].includes(scheme) ? { kind: 'external', url } : { kind: 'broken', why: 'protocol', known: [] };
  if (url.startsWith('//')) return { kind: 'external', url: `https:${url}` };
  const [beforeHash = '', fragment = ''] = url.split('#', 2);
  const address = decode((beforeHash.split('?')[0] ?? '').replaceAll('\\', '/'));
  if (address === null || address.includes('\0')) return { kind: 'broken', why: 'missing', known: [] };
  if (address.startsWith('/')) return { kind: 'site', path: posix.normalize(address), fragment };
  const path = address === '' ? from : posix.join(posix.dirname(from), address);
  if (path === '..' || path.startsWith('../')) return { kind: 'broken', why: 'outside', known: [] };
  const bare = path.replace(/\.mdx?$/, '');
  if (bare === 'welcome') return { kind: 'welcome', fragment };
  const chapter = [...book.chapters, ...book.appendices].find(({ source }) => source.path.replace(/\.mdx?$/, '') === bare);
  if (chapter) return { kind: 'chapter', chapter, fragment };
  if (/\.(svg|png|jpe?g|webp|avif|gif)$/i.test(path) && existsSync(join(book.root, path))) return isInside(book.root, path) ? { kind: 'file', path } : { kind: 'broken', why: 'outside', known: [] };
  const siblings = [...book.chapters, ...book.appendices].map(({ source }) => posix.relative(posix.dirname(from), source.path)).map((known) => (known.startsWith('.') ? known : `./${known}`));
  return { kind: 'broken', why: 'missing', known: siblings };
}

/** Every address on a chapter's page that a fragment may name. */
export function fragmentsOf(chapter: { facts: Chapter['facts'] }): string[] {
  return [...chapter.facts.sections.map(({ id }) => id), ...chapter.facts.anchors.map(({ id }) => id).filter((id) => id !== '')];
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
