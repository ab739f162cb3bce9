import type { DivisionFacts } from './document';
import { placeName } from './names';
import type { PagePlan } from './pages';

/** What stands over or under the text of a page. */
export interface PageHead {
  /** From 1. */
  page: number;
  /** Right-hand pages have odd numbers. */
  right: boolean;
  /** Over the text; empty on the first page of a division, whose number stands under it. */
  text: string;
  /** "Chapter 6" or the number of a section, in front of the text. */
  number: string;
}

/** Pages of these carry nothing. */
const bare = new Set<DivisionFacts['kind']>(['cover', 'title', 'imprint']);

/**
 * The running head of every page: the chapter on the left, on the right the first section that begins there, or the one that goes on. Blank
 * pages have none.
 */
export function runningHeads(divisions: readonly DivisionFacts[], { places, blanks, count }: PagePlan): PageHead[] {
  const starts = divisions.map(({ id }) => places.get(placeName(id)) ?? 0);
  return divisions.flatMap((division, at) => {
    if (bare.has(division.kind)) return [];
    const first = starts[at] ?? 0;
    const pages = Array.from({ length: (starts[at + 1] ?? count) - first }, (_, index) => first + index).filter((page) => !blanks.has(page));
    return pages.map((page): PageHead => {
      const right = page % 2 === 0;
      const head = page === first ? { text: '', number: '' } : right ? sectionOn(page, division, places) : headOf(division);
      return { page: page + 1, right, ...head };
    });
  });
}

function headOf({ label, title }: DivisionFacts): Pick<PageHead, 'text' | 'number'> {
  return { text: title, number: label };
}

function sectionOn(page: number, division: DivisionFacts, places: PagePlan['places']): Pick<PageHead, 'text' | 'number'> {
  const own = division.sections.filter(({ depth }) => depth === 2).map((section) => ({ ...section, page: places.get(placeName(division.id, section.id)) ?? 0 }));
  const section = own.find((candidate) => candidate.page === page) ?? own.findLast((candidate) => candidate.page < page);
  return section ? { text: section.title, number: section.number } : headOf(division);
}
