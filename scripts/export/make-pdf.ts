import type { Chapter } from '@/lib/book/model';
import { chapterLabel } from '@/lib/book/labels';
import { chapterAlone, divisionsOf, type Division } from '@/lib/export/divisions';
import type { Edition } from '@/lib/export/edition';
import { provenance } from '@/lib/export/front';
import { pdfIdentifier } from '@/lib/export/mark';
import { pageMarks, type PageMarks } from '@/lib/export/page-marks';
import { bookmarksOf } from '@/lib/export/pdf/bookmarks';
import { contentsPages } from '@/lib/export/pdf/contents';
import { coverArt, coverPage } from '@/lib/export/pdf/cover';
import type { DivisionFacts, Looks, PaperDivision } from '@/lib/export/pdf/document';
import { finishPdf } from '@/lib/export/pdf/finish';
import { runningHeads } from '@/lib/export/pdf/heads';
import { hyphenatorOf } from '@/lib/export/pdf/hyphenate';
import { indexNumbers } from '@/lib/export/pdf/index-numbers';
import { placeName } from '@/lib/export/pdf/names';
import { planPages, type PagePlan, type Places } from '@/lib/export/pdf/pages';
import { inLanes } from '@/scripts/lanes';
import { bind, layOver, printPiece, type PrintedPiece } from './pieces';
import type { Press } from './press';
import { printStyles } from './styles';

/** A finished PDF. */
export interface MadePdf {
  bytes: Uint8Array;
  pages: number;
}

/**
 * The whole book as PDF, and which of its pages begin where. Every division is printed alone, side by side; then it is known where each begins, and
 * what names pages is printed: the contents, the index.
 * @param tell is called when a step begins.
 */
export async function bookPdf(edition: Edition, press: Press, mark: string, tell: (step: string) => void): Promise<MadePdf & { marks: PageMarks }> {
  const { about } = edition.book;
  tell('text');
  const looks = await looksOf(edition);
  const divisions = divisionsOf(edition);
  const front = divisions.filter(({ kind }) => kind === 'title' || kind === 'imprint');
  const index = divisions.filter(({ kind }) => kind === 'index');
  const body = divisions.filter((division) => !front.includes(division) && !index.includes(division));
  tell(`pages of ${body.length} chapters and parts`);
  const printed = new Map<Division, PrintedPiece>();
  await inLanes(body, async (division) => void printed.set(division, await printPiece(edition, [division], press, looks)));
  const pieces = body.flatMap((division) => printed.get(division) ?? []);
  tell('contents and index');
  const matter = (places: Places | null): PaperDivision[] => [frontDivision('cover', 'Cover', coverPage(edition)), ...structuredClone(front), frontDivision('contents', 'Contents', contentsPages([...body, ...index], places))];
  const draft = await printPiece(edition, matter(null), press, looks);
  // The index stands last, so its own length moves nothing.
  const first = planPages([draft, ...pieces, ...index.map(({ id }) => ({ count: 1, places: new Map([[id, 0]]) }))], true);
  const opening = await printPiece(edition, matter(first.places), press, looks);
  if (opening.count !== draft.count) throw new Error(`Unexpected contents of ${opening.count} pages, expected ${draft.count} as without numbers: the page numbers would be wrong`);
  for (const { children } of index) indexNumbers(children, first.places);
  const closing = await Promise.all(index.map((division) => printPiece(edition, [division], press, looks)));
  const all = [opening, ...pieces, ...closing];
  const plan = planPages(all, true);
  tell('binding, running heads, tags, bookmarks');
  const pdf = bind(edition, all, plan);
  const facts: DivisionFacts[] = [...matter(null), ...body, ...index];
  await layOver(pdf, press, about.language, { heads: runningHeads(facts, plan), cover: coverArt(edition) });
  const bytes = await finishPdf(pdf, edition, { title: about.title, subject: about.description ?? '', keywords: [], bookmarks: bookmarksOf(facts), id: pdfIdentifier(mark) });
  return { bytes, pages: plan.count, marks: marksOf(all, plan) };
}

/** Which pages begin where, for readers of the book in another format: cover and contents it has in its own way. */
function marksOf(pieces: readonly PrintedPiece[], { places, blanks, starts }: PagePlan): PageMarks {
  const blocks = pieces.flatMap(({ document }) => document.blocks).flatMap(({ division, index, name }) => {
    const page = places.get(name);
    return page === undefined ? [] : [{ division, index, page }];
  });
  const pagesOf = (division: string, next: number | undefined) => Array.from({ length: (next ?? 0) - (places.get(placeName(division)) ?? 0) }, (_, step) => (places.get(placeName(division)) ?? 0) + step);
  const elsewhere = [...pagesOf('cover', places.get(placeName('title-page'))), ...pagesOf('contents', starts[1])];
  return pageMarks(blocks.filter(({ division }) => division !== 'cover' && division !== 'contents'), new Set([...blanks, ...elsewhere]));
}

/** A chapter as a PDF of its own, with the works that it cites. */
export async function chapterPdf(edition: Edition, chapter: Chapter, press: Press, mark: string): Promise<MadePdf> {
  const { about } = edition.book;
  const looks = await looksOf(edition);
  const divisions = chapterAlone(edition, chapter);
  const pieces: PrintedPiece[] = [];
  for (const division of divisions) pieces.push(await printPiece(edition, [division], press, looks));
  const plan = planPages(pieces, false);
  const pdf = bind(edition, pieces, plan);
  await layOver(pdf, press, about.language, { heads: runningHeads(divisions, plan), provenance: provenance(edition, chapter) });
  const title = `${chapter.title} (${chapterLabel(chapter)} of ${about.title})`;
  const bytes = await finishPdf(pdf, edition, { title, subject: chapter.description, keywords: chapter.keywords, bookmarks: bookmarksOf(divisions), id: pdfIdentifier(mark) });
  return { bytes, pages: plan.count };
}

async function looksOf({ book }: Edition): Promise<Looks> {
  return { styles: printStyles(), hyphenator: await hyphenatorOf(book.about.language) };
}

function frontDivision(id: 'cover' | 'contents', title: string, children: PaperDivision['children']): PaperDivision {
  return { id, kind: id, label: '', number: '', title, part: null, sections: [], children };
}
