import type { Chapter, PartName, Point } from '../model';

/** A work as CSL-JSON has it: the fields that this house reads, and whatever else its style may show. */
export interface CslItem {
  id: string;
  type: string;
  title?: string;
  author?: CslName[];
  editor?: CslName[];
  issued?: CslDate;
  DOI?: string;
  URL?: string;
  [field: string]: unknown;
}

export interface CslName {
  family?: string;
  given?: string;
  literal?: string;
  [part: string]: unknown;
}

export interface CslDate {
  'date-parts'?: number[][];
  literal?: string;
}

/** One work of a citation: `@dean2004mapreduce, p. 3`. */
export interface CitedItem extends Point {
  key: string;
  /** `3`, `3-5`; empty for the whole work. */
  locator: string;
  /** CSL's word for what the locator counts: `page`, `chapter`. */
  label: string;
  /** `-@key`: the name stands in the text already. */
  yearOnly: boolean;
  /** The author's words before and behind it, as plain text: "see ", ", ch. 4". */
  before?: string;
  after?: string;
}

/** A citation as a file has it. */
export interface CitationFact extends Point {
  /** `@key` in running text, with the name as a part of the sentence. */
  narrative: boolean;
  items: CitedItem[];
  /** Id of the section that it stands in, null before the first heading. */
  section: string | null;
}

/** One piece of a formatted citation: a work's own text, or what stands between. HTML of the few inline elements that styles use. */
export interface CitationPiece {
  key: string | null;
  html: string;
}

/** A place of the book that cites a work; `section` is an id, null before the first heading. */
export type CitingPlace =
  | { kind: 'chapter'; chapter: Chapter; section: string | null }
  | { kind: 'part'; part: PartName }
  /** In the definition of a term. */
  | { kind: 'term'; id: string; name: string }
  | { kind: 'welcome'; section: string | null };

/** A cited work. */
export interface Work {
  key: string;
  csl: Readonly<CslItem>;
  /** The entry of the list of references, with its DOI or address as a link; whole in itself. */
  html: string;
  /** `[3]` in a style that numbers its works, else empty. */
  label: string;
  /** Capital letter under which the list has it; `#` where it begins with none. */
  letter: string;
  citedIn: readonly CitingPlace[];
}

/** What the book cites and how it reads. */
export interface Bibliography {
  /** False for a manuscript without a .bib file, in which `@name` is a word like any other. */
  present: boolean;
  /** True for a style that numbers its works. */
  numeric: boolean;
  /** The cited works in the order of the list of references. */
  works: ReadonlyMap<string, Work>;
  /** Every citation of the book as it reads, by its {@link citationId}. */
  citations: ReadonlyMap<string, readonly CitationPiece[]>;
}

/** The same for citations that read the same. */
export function citationId({ narrative, items }: { narrative: boolean; items: readonly Omit<CitedItem, 'line' | 'column'>[] }): string {
  return JSON.stringify([narrative, ...items.map(({ key, locator, label, yearOnly }) => [key, locator, label, yearOnly])]);
}

/** Address of a work on the page of references. */
export function workId(key: string): string {
  return `ref-${key.replace(/[^\w:.+/-]/g, '_')}`;
}
