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
  /** The chapter as plain Markdown. */
  markdown: (chapter: Named) => `${routes.chapter(chapter)}.md`,
  /** How the book is cited, or one chapter by the name that `lib/site/cite.ts` gives it. */
  cite: (name?: string) => `${basePath}/cite${name === undefined ? '' : `/${name}`}`,
  /** The same as a file for reference managers. */
  citation: (format: 'bib' | 'ris' | 'json', name?: string) => `${routes.cite(name)}.${format}`,
  citationFile: () => `${basePath}/CITATION.cff`,
  feed: () => `${basePath}/feed.xml`,
  /** The book for language models: its contents, and all of it in one file. */
  llms: () => `${basePath}/llms.txt`,
  llmsFull: () => `${basePath}/llms-full.txt`,
  /** Highlights, notes and bookmarks of the reader. */
  notes: () => `${basePath}/notes`,
  review: () => `${basePath}/review`,
  /** The search page, with its answer to a query. */
  search: (query = '', chapter = '') => `${basePath}/search${query === '' ? '' : `?${new URLSearchParams({ q: query, ...(chapter === '' ? {} : { chapter }) }).toString()}`}`,
  stars: () => `${basePath}/api/stars`,
  /** A file of `public/`, or a page by its path from the site's root. */
  site: (path: string, fragment?: string) => `${basePath}${path}${hash(fragment)}`,
  /** A figure by its path from the manuscript's root. */
  figure: (path: string) => `${basePath}/manuscript/${path.split('/').map(encodeURIComponent).join('/')}`,
  references: (fragment?: string) => `${basePath}/references${hash(fragment)}`,
  /** What a reference leads to, as a small document; and the permanent address of anything that has an id. */
  preview: (id: string) => `${basePath}/preview/${encodeURIComponent(id)}`,
  permanent: (id: string) => `${basePath}/r/${encodeURIComponent(id)}`,
  /** Where a reader keeps the book offline; the list of its present edition; where permanent addresses lead, for the worker. */
  offline: (chapter?: string) => `${basePath}/offline${hash(chapter)}`,
  offlineManifest: () => `${basePath}/offline.json`,
  places: () => `${basePath}/offline/places.json`,
  /** What the search knows of the page at an address of this site. */
  keptSearch: (url: string) => `${basePath}/offline/search${url.slice(basePath.length)}.json`,
  worker: () => `${basePath}/sw.js`,
  missing: (id: string) => `${basePath}/missing/${encodeURIComponent(id)}`,
  socialImage: (slug: string) => `${basePath}/og/${slug}.png`,
} as const;
