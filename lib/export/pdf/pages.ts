import type { PrintedDivision } from './document';

/** Where a place stands: pages from 0, by the names of a document. */
export type Places = ReadonlyMap<string, number>;

/** How the pages of a second print follow from those of the first. */
export interface PagePlan {
  /** Names of the divisions in front of which a blank page stands. */
  blanks: ReadonlySet<string>;
  /** Where every place will stand then. */
  places: Places;
}

/**
 * Puts a blank page in front of every division that would not begin on the side it should: right-hand pages are those with even
 * numbers here, the first being 0. All else stays as it is.
 * @param places where everything stood in a print without blank pages.
 * @throws when the print does not say where a division begins.
 */
export function planPages(divisions: readonly PrintedDivision[], places: Places): PagePlan {
  const blanks = new Set<string>();
  const shifts: { from: number; by: number }[] = [];
  for (const { name, id, recto } of divisions) {
    const first = places.get(name);
    if (first === undefined) throw new Error(`The print does not tell where ${id} begins`);
    if (recto && (first + blanks.size) % 2 === 1) {
      blanks.add(name);
      shifts.push({ from: first, by: blanks.size });
    }
  }
  const shiftOf = (page: number) => shifts.findLast(({ from }) => from <= page)?.by ?? 0;
  return { blanks, places: new Map([...places].map(([name, page]) => [name, page + shiftOf(page)])) };
}

/** The pages that stay blank, from 0. */
export function blankPages(divisions: readonly PrintedDivision[], { blanks, places }: PagePlan): Set<number> {
  return new Set(divisions.filter(({ name }) => blanks.has(name)).map(({ name }) => (places.get(name) ?? 0) - 1));
}

/** The places that a second print has put elsewhere than planned: there should be none. */
export function misplaced(planned: Places, found: Places): string[] {
  return [...planned].flatMap(([name, page]) => (found.get(name) === page ? [] : [name]));
}
