/** Where a place stands: pages from 0, by the names of a document. */
export type Places = ReadonlyMap<string, number>;

/** A printed document that is to be a piece of a larger one. */
export interface Piece {
  /** Number of its pages. */
  count: number;
  places: Places;
}

/** Where the pieces stand in the whole; pages from 0. */
export interface PagePlan {
  /** First page of each piece, in their order. */
  starts: readonly number[];
  /** Pages that stay blank, since each piece begins on a right-hand page (0, 2, 4 …). */
  blanks: ReadonlySet<number>;
  /** Every place of every piece. */
  places: Places;
  count: number;
}

/** Lays pieces one behind the other. @param recto false to let each begin on whichever side comes next. */
export function planPages(pieces: readonly Piece[], recto: boolean): PagePlan {
  const starts: number[] = [];
  const blanks = new Set<number>();
  const places = new Map<string, number>();
  let next = 0;
  for (const piece of pieces) {
    if (recto && next % 2 === 1) {
      blanks.add(next);
      next += 1;
    }
    starts.push(next);
    for (const [name, page] of piece.places) places.set(name, next + page);
    next += piece.count;
  }
  return { starts, blanks, places, count: next };
}
