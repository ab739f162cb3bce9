import type { Addresses } from '@/lib/book/markup/page';

/** Where an address in an exported text leads, before an output gives it its own form. */
export type Goal =
  /** A place of the book: an id in one of its divisions, empty for the division's beginning. */
  | { kind: 'place'; division: string; id: string }
  /** A page or file of the site, by its path from the site's root. */
  | { kind: 'site'; path: string; fragment: string }
  /** A picture, by its path from the manuscript's root. */
  | { kind: 'file'; path: string }
  | { kind: 'external'; url: string };

/** Pages of the site that are divisions of every export. */
const pages: ReadonlyMap<string, string> = new Map([
  ['/contents', 'contents'],
  ['/glossary', 'glossary'],
  ['/references', 'references'],
  ['/book-index', 'book-index'],
]);

/** The name of a chapter's or an appendix's division: `chapter-ring`. */
export function chapterDivision({ kind, slug }: { kind: 'chapter' | 'appendix'; slug: string }): string {
  return `${kind}-${slug}`;
}

/** The name of a part's division. */
export function partDivision({ slug }: { slug: string }): string {
  return `part-${slug}`;
}

/** An address of a place of the book, for a tree that is to be exported; {@link goalOf} reads it. */
export function placeHref(division: string, id = ''): string {
  return `place:${division}#${id}`;
}

/** The addresses that the pipeline writes into a text for {@link goalOf}. */
export const goalAddresses: Addresses = {
  chapter: (chapter, fragment) => placeHref(chapterDivision(chapter), fragment),
  welcome: (fragment = '') => `site:/#${fragment}`,
  site: (path, fragment = '') => (divisionOf(path) === null ? `site:${path}#${fragment}` : placeHref(divisionOf(path) ?? '', fragment)),
  file: (path) => `picture:${path}`,
};

/** Reads an address of a text. @param own the division that the text belongs to. */
export function goalOf(href: string, own: string): Goal {
  const [, scheme = '', rest = ''] = /^(place|site|picture):(.*)$/s.exec(href) ?? [];
  if (scheme === 'picture') return { kind: 'file', path: rest };
  const [before = '', ...after] = rest.split('#');
  const fragment = after.join('#');
  if (scheme === 'place') return { kind: 'place', division: before, id: fragment };
  if (scheme === 'site') return { kind: 'site', path: before, fragment };
  if (href.startsWith('#')) return { kind: 'place', division: own, id: href.slice(1) };
  return { kind: 'external', url: href };
}

/** The page of the site that shows a division, by its path; null for one that only exports have. */
export function sitePath(division: string): string | null {
  for (const [path, name] of pages) if (name === division) return path;
  const [, kind = '', slug = ''] = /^(chapter|appendix|part)-(.+)$/.exec(division) ?? [];
  return slug === '' ? null : `/${kind === 'appendix' ? 'appendices' : `${kind}s`}/${slug}`;
}

/** The other way about. */
function divisionOf(path: string): string | null {
  const [, folder = '', slug = ''] = /^\/(chapters|appendices|parts)\/([a-z0-9_-]+)(?:\.md)?$/.exec(path) ?? [];
  if (slug === '') return pages.get(path) ?? null;
  return `${folder === 'appendices' ? 'appendix' : folder.slice(0, -1)}-${slug}`;
}
