import type { Chapter } from './model';

/** One count of principles through the book, in reading order: those of a part's page stand before those in boxes of its chapters. */
export class Principles {
  #count = 0;
  /** How many stand before a chapter's own. */
  readonly before = new Map<Chapter, number>();

  /** The principles of a part's page with their numbers; to be asked before the part's chapters are counted. */
  ofPart<T>(principles: readonly T[]): (T & { number: number })[] {
    return principles.map((principle) => ({ ...principle, number: (this.#count += 1) }));
  }

  /** Counts the boxes of chapters. */
  count(chapters: readonly Chapter[]): void {
    for (const chapter of chapters) {
      this.before.set(chapter, this.#count);
      this.#count += chapter.facts.anchors.filter(({ kind }) => kind === 'pri').length;
    }
  }
}
