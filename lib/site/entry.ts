/** One line of a list of contents. */
export interface Entry {
  url: string;
  number: string;
  title: string;
  description: string;
  /** The chapter is in preparation: its page only says what it will teach. */
  planned: boolean;
}

/** A run of entries: a part, or chapters that stand outside of parts (label, title and url are then empty). */
export interface EntryGroup {
  label: string;
  title: string;
  url: string | null;
  description: string;
  entries: readonly Entry[];
}

/** A way through the book for one kind of reader. */
export interface ReadingPath {
  /** Its address on the contents page, `path-scaling`; also the name under which it is chosen. */
  id: string;
  title: string;
  url: string;
  description: string;
  steps: readonly { url: string; title: string; skim: boolean }[];
}
