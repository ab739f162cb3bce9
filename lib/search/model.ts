/** Characters of a query that are looked at; a longer one is refused. */
export const LONGEST_QUERY = 200;

/** A passage of a page under one heading: what a query finds. Plain data. */
export interface SearchRecord {
  /** Address of the heading on its page; empty for the page itself. */
  id: string;
  title: string;
  /** `6.2.1`, or empty. */
  number: string;
  /** Titles of the headings around it, the outermost first. */
  within: readonly string[];
  /** What it is called besides: "Figure 6.2" of what stands in it, entries of the index, other names of a term, keywords. */
  names: readonly string[];
  /** What a reader reads, a line each. */
  blocks: readonly string[];
  tex: readonly string[];
  code: readonly string[];
}

/** One page with its passages; what an index is made of, and all of it that a browser needs to search by itself. Plain data. */
export interface SearchPage {
  /** Another text whenever anything of the page is another. */
  version: string;
  /** The chapter that the page belongs to, by which hits are filtered and grouped: a slug, or `glossary`, `references`, `parts`, `welcome`. */
  key: string;
  kind: 'chapter' | 'appendix' | 'part' | 'glossary' | 'references' | 'welcome';
  /** "Chapter 6", or empty. */
  label: string;
  title: string;
  url: string;
  /** The chapter is in preparation. */
  planned: boolean;
  records: readonly SearchRecord[];
  /** Names of the same thing: `["all-reduce", "allreduce"]`. */
  synonyms: readonly (readonly string[])[];
}

/** Offsets of the first character and behind the last. */
export type Range = readonly [start: number, end: number];

/** One passage that was found. */
export interface Hit {
  /** Plain address of the passage. */
  url: string;
  /** Of the passage: its heading. */
  title: string;
  /** Number and heading: "6.4.1 Reduce-scatter on a ring". */
  section: string;
  /** Title of the chapter, or of another page. */
  chapter: string;
  /** The words around what was found. */
  excerpt: string;
  /** What to mark in the title and in the excerpt. */
  titleMarks: readonly Range[];
  excerptMarks: readonly Range[];
  /** Of the section; empty where it has none. */
  number: string;
  /** Titles of the headings around it. */
  within: readonly string[];
  /** Of the page: its {@link SearchPage.key}, "Chapter 6", and whether it is in preparation. */
  page: string;
  label: string;
  planned: boolean;
  /** What to mark on the page, in small letters without accents: words, or several with spaces between. */
  words: readonly string[];
}

export interface SearchOptions {
  /** Most hits given. */
  limit?: number;
  /** Only in pages of this {@link SearchPage.key}. */
  chapter?: string;
}

export interface SearchAnswer {
  hits: readonly Hit[];
  /** Passages that hold enough of the query. */
  total: number;
  /** The query with words that the book does not know put right, where there were any. */
  corrected: string | null;
  /** True where only some chapters were searched, those that a reader keeps offline. */
  isPartial?: boolean;
}
