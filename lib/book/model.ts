import type { Place, Problem } from './problems';
import type { BookFile, FrontMatter } from './schema';

/** One text file of the manuscript as it was read. */
export interface SourceFile {
  /** Path from the manuscript's root, with forward slashes: `chapters/ring.mdx`. */
  path: string;
  format: 'mdx' | 'md';
  /** The body; the lines of the front matter are blank, so that positions are those of the file. */
  body: string;
  /** Hash of the whole file, the key of everything derived from it alone. */
  hash: string;
  frontMatter: FrontMatter;
}

/** A line and column, counted from 1, in the file that the fact belongs to. */
export type Point = Pick<Place, 'line' | 'column'>;

/** What a heading opens. Depth 2 to 6; `id` is the address of the heading on its page. */
export interface Section extends Point {
  id: string;
  title: string;
  depth: number;
  /** Number in its chapter, `4` or `4.2`; empty below depth 3. */
  number: string;
}

/** Something other than a heading that can be pointed at: a figure, table, listing, equation or box. */
export interface Anchor extends Point {
  id: string;
  kind: AnchorKind;
  /** Rank among the anchors of its kind in its file, from 1. */
  ordinal: number;
  title: string;
}

export type AnchorKind = 'fig' | 'tbl' | 'lst' | 'eq' | 'dfn' | 'exmp' | 'nbk' | 'chk' | 'psp' | 'lhs' | 'ws' | 'pri' | 'thrm';

/** All that the rest of the house needs to know of one file without parsing it again; plain data, kept by content hash. */
export interface Facts {
  words: number;
  sections: Section[];
  anchors: Anchor[];
  references: (Point & { id: string })[];
  /** `text` is what a reader sees of it; null for a definition such as `[name]: address`. */
  links: (Point & { url: string; text: string | null })[];
  images: (Point & { url: string; alt: string; component: boolean })[];
  code: (Point & { language: string })[];
  components: (Point & { name: string; attributes: (Point & { name: string; value: string | null })[] })[];
  /** Ids in text that could not be parsed: what points at one is not reported as broken. */
  lost: string[];
  /** Mistakes that can be seen in the file alone. */
  problems: Problem[];
}

/** A chapter or an appendix, numbered. */
export interface Chapter {
  kind: 'chapter' | 'appendix';
  slug: string;
  /** `6` for a chapter, `A` for an appendix. */
  number: string;
  title: string;
  description: string;
  status: FrontMatter['status'];
  authors: readonly string[];
  keywords: readonly string[];
  part: PartName | null;
  source: SourceFile;
  facts: Facts;
}

export interface PartName {
  slug: string;
  /** `Part I` */
  label: string;
  title: string;
}

export interface Part extends PartName {
  layer: string;
  description: string;
  chapters: readonly Chapter[];
}

/** Where a reference leads and how it reads: `Figure 6.2`. */
export interface Target {
  id: string;
  label: string;
  title: string;
  chapter: Chapter;
}

/** The whole manuscript as one frozen value. Pages, search and exports read it; nobody writes to it. */
export interface Book {
  about: Readonly<Omit<BookFile, 'parts' | 'opening' | 'closing' | 'appendices'>>;
  parts: readonly Part[];
  /** Every chapter in reading order, those outside of parts included. */
  chapters: readonly Chapter[];
  appendices: readonly Chapter[];
  welcome: (SourceFile & { facts: Facts }) | null;
  targets: ReadonlyMap<string, Target>;
  /** Absolute path of the manuscript. */
  root: string;
}
