/** Every address of the site is built here, with the base path in front. */

/** Path under which the whole site lives, such as `/vol2`; fixed by the build. */
export const basePath: string = process.env['SITE_BASE_PATH'] ?? '';

type Named = { kind: 'chapter' | 'appendix'; slug: string };

const hash = (fragment: string | undefined) => (fragment ? `#${fragment}` : '');

export const routes = {
  welcome: (fragment?: string) => `${basePath}/${hash(fragment)}`,
  contents: (fragment?: string) => `${basePath}/contents${hash(fragment)}`,
  contribute: (fragment?: string) => `${basePath}/contribute${hash(fragment)}`,
  chapter: (chapter: Named, fragment?: string) => `${basePath}/${chapter.kind === 'chapter' ? 'chapters' : 'appendices'}/${chapter.slug}${hash(fragment)}`,
  part: (part: { slug: string }) => `${basePath}/parts/${part.slug}`,
  glossary: (term?: string) => `${basePath}/glossary${hash(term)}`,
  bookIndex: () => `${basePath}/book-index`,
  /** All questions of a chapter, with their answers. */
  questions: (chapter: { slug: string }) => `${basePath}/quizzes/${chapter.slug}`,
  /** Highlights, notes and bookmarks of the reader. */
  notes: () => `${basePath}/notes`,
  review: () => `${basePath}/review`,
  search: () => `${basePath}/search`,
  stars: () => `${basePath}/api/stars`,
  /** A file of `public/`, or a page by its path from the site's root. */
  site: (path: string, fragment?: string) => `${basePath}${path}${hash(fragment)}`,
  /** A figure by its path from the manuscript's root. */
  figure: (path: string) => `${basePath}/manuscript/${path.split('/').map(encodeURIComponent).join('/')}`,
  references: (fragment?: string) => `${basePath}/references${hash(fragment)}`,
  /** What a reference leads to, as a small document; and the permanent address of anything that has an id. */
  preview: (id: string) => `${basePath}/preview/${encodeURIComponent(id)}`,
  permanent: (id: string) => `${basePath}/r/${encodeURIComponent(id)}`,
  missing: (id: string) => `${basePath}/missing/${encodeURIComponent(id)}`,
  socialImage: (slug: string) => `${basePath}/og/${slug}.png`,
} as const;
