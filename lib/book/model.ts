import type { Bibliography, CitationFact } from './citations/model';
import type { Place, Problem } from './problems';
import type { Quiz } from './quizzes/model';
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
  /** The book's TeX macros by name, from `macros.yaml`; they are part of the hash. */
  macros?: Readonly<Record<string, string>>;
}

/** A line and column, counted from 1, in the file that the fact belongs to. */
export type Point = Pick<Place, 'line' | 'column'>;

/** What a heading opens. Depth 2 to 6; `id` is the address of the heading on its page. */
export interface Section extends Point {
  id: string;
  title: string;
  depth: number;
  /** Number in its chapter, `4` or `4.2`; below depth 3 that of the section around it, empty where there is none. */
  number: string;
}

/** Something other than a heading that can be pointed at: a figure, table, listing, equation or box. */
export interface Anchor extends Point {
  id: string;
  kind: AnchorKind;
  /** Rank among the anchors of its kind in its file, from 1; of a line, its number in its algorithm. */
  ordinal: number;
  /** Letter of a part of a figure: `a`. */
  part?: string;
  /** As plain text; a reference stands in it as `@fig-ring`. */
  title: string;
}

export type AnchorKind = 'fig' | 'tbl' | 'lst' | 'eq' | 'dfn' | 'exmp' | 'nbk' | 'chk' | 'psp' | 'lhs' | 'ws' | 'pri' | 'thrm' | 'algo' | 'ln';

/** All that the rest of the house needs to know of one file without parsing it again; plain data, kept by content hash. */
export interface Facts {
  words: number;
  sections: Section[];
  anchors: Anchor[];
  references: (Point & { id: string })[];
  citations: CitationFact[];
  /** `text` is what a reader sees of it; null for a definition such as `[name]: address`. */
  links: (Point & { url: string; text: string | null })[];
  images: (Point & { url: string; alt: string; component: boolean })[];
  code: (Point & { language: string })[];
  /** Fences that are drawn: their text, and what is said of the picture outside of a figure (null in one). */
  diagrams: (Point & { text: string; alt: string | null })[];
  components: (Point & { name: string; attributes: (Point & { name: string; value: string | null })[] })[];
  /** The running text by `##` sections: where terms are looked for. */
  prose: Prose[];
  indexMarks: IndexMark[];
  /** Ids in text that could not be parsed: what points at one is not reported as broken. */
  lost: string[];
  /** Numbers typed by hand where a reference was meant: `name` is "Figure 3" however it is written; `plain` where no reference can stand. */
  handwritten: (Point & { text: string; name: string; plain?: boolean })[];
  /** Mistakes that can be seen in the file alone. */
  problems: Problem[];
}

/** The running text of a `##` section (its id; empty before the first) and the terms that `<Term>` forces there. */
export interface Prose {
  section: string;
  text: string;
  terms: (Point & { name: string })[];
}

/** `<Index entry="checkpointing!interval" />` and the address of the place that it marks. */
export interface IndexMark extends Point {
  entry: string;
  id: string;
  /** Id of the `##` section around it; empty before the first. */
  section: string;
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

/** A piece of Markdown that stands in `book.yaml`. */
export interface PartText {
  source: SourceFile;
  facts: Facts;
}

export interface Part extends PartName {
  layer: string;
  description: string;
  introduction: PartText | null;
  /** What a reader should carry away from the part; numbered through the book, from 1. */
  principles: readonly { number: number; title: string; text: PartText }[];
  chapters: readonly Chapter[];
}

/** Where a reference leads and how it reads: `Figure 6.2`. */
export interface Target {
  id: string;
  label: string;
  title: string;
  chapter: Chapter;
}

/** A place in the text to which back matter leads: a `##` section, or the start of a chapter where `section` is null. */
export interface Passage {
  chapter: Chapter;
  section: Section | null;
}

/** An entry of the glossary. */
export interface Term extends Point {
  /** `term-all-reduce`, its address on the glossary's page. */
  id: string;
  name: string;
  aliases: readonly string[];
  /** Ids of related terms. */
  see: readonly string[];
  /** The definition as a text of its own. */
  source: SourceFile;
  facts: Facts;
  /** Where it is marked, in reading order. */
  uses: readonly Passage[];
}

/** An entry of the book's index, or a part of one. */
export interface IndexEntry {
  name: string;
  /** In reading order, one for each section; `main` where the section defines what the entry names. */
  places: readonly (Passage & { id: string; main: boolean })[];
  children: readonly IndexEntry[];
}

/** A place that refers to something. */
export interface ReferencePlace extends Point {
  chapter: Chapter;
  /** The heading that the place stands under; null before the first. */
  section: Section | null;
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
  /** Terms by id, in alphabetical order. */
  glossary: ReadonlyMap<string, Term>;
  /** False when entries of the glossary are missing here because they could not be read, and nobody knows their names. */
  glossaryWhole: boolean;
  /** Names of entries that could not be read. */
  glossaryLost: readonly string[];
  /** In alphabetical order. */
  index: readonly IndexEntry[];
  bibliography: Bibliography;
  /** By id, every place of a chapter that refers to it, in reading order. */
  references: ReadonlyMap<string, readonly ReferencePlace[]>;
  /** Questions by chapter, in the order of the book; chapters without questions have no entry. */
  quizzes: readonly Quiz[];
  /** How many principles stand before those of a chapter; they are counted through the book. */
  principlesBefore: ReadonlyMap<Chapter, number>;
  /** Absolute path of the manuscript. */
  root: string;
}
