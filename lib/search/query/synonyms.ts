import type { Stem } from '../words/stem';
import { isSimple, tokensOf } from '../words/tokens';
import { stopWords } from '../words/stop-words';

/** Words of a query that have another name, and the stems of that. */
export interface OtherName {
  stems: string[];
  from: number;
  length: number;
  weight: number;
}

/** Longest name that is looked for in a query, in words. */
const LONGEST_NAME = 5;
/** Another name counts less than the one that was typed. */
const WEIGHT = 0.5;

/** Names of the same things, by the stems of their words. */
export class Synonyms {
  private readonly byPage = new Map<string, readonly (readonly string[])[]>();
  private groups: Map<string, string[][]> | null = null;

  constructor(private readonly stemOf: Stem) {}

  /** Takes the names that a page gives, in the place of its earlier ones. */
  put(url: string, names: readonly (readonly string[])[]): void {
    this.byPage.set(url, names);
    this.groups = null;
  }

  /** Other names of what stands in a query. */
  of(words: readonly string[]): OtherName[] {
    const groups = (this.groups ??= this.grouped());
    const stems = words.map(this.stemOf);
    return stems.flatMap((_, from) =>
      Array.from({ length: Math.min(LONGEST_NAME, stems.length - from) }, (_, step) => step + 1).flatMap((length) =>
        (groups.get(stems.slice(from, from + length).join(' ')) ?? []).map((other) => {
          const telling = other.filter((stem) => !stopWords.has(stem));
          return { stems: telling.length > 0 ? telling : other, from, length, weight: WEIGHT };
        }),
      ),
    );
  }

  private grouped(): Map<string, string[][]> {
    const groups = new Map<string, string[][]>();
    for (const names of [...this.byPage.values()].flat()) {
      const stems = names.map((name) => tokensOf(name).filter(isSimple).map(({ text }) => this.stemOf(text)));
      for (const own of stems) groups.set(own.join(' '), [...(groups.get(own.join(' ')) ?? []), ...stems.filter((other) => other !== own && other.length > 0)]);
    }
    return groups;
  }
}
