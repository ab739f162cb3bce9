import { PDFHexString, PDFName, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { DivisionFacts } from './document';
import { placeName } from './names';

/** A line of a PDF's outline. */
export interface Bookmark {
  title: string;
  /** Name of the place that it leads to. */
  place: string;
  children: Bookmark[];
}

/** Parts, in them chapters, in these sections and their subsections; what stands outside of parts is at the top. */
export function bookmarksOf(divisions: readonly DivisionFacts[]): Bookmark[] {
  const top: Bookmark[] = [];
  const parts = new Map<string, Bookmark>();
  for (const { id, kind, label, number, title, part, sections } of divisions) {
    if (kind === 'imprint') continue;
    const front = kind === 'part' || kind === 'appendix' ? `${label}: ` : number === '' ? '' : `${number} `;
    const bookmark: Bookmark = { title: kind === 'title' ? 'Title page' : front + title, place: placeName(id), children: [] };
    if (kind === 'part') parts.set(id, bookmark);
    const within = part === null ? undefined : parts.get(part);
    (within?.children ?? top).push(bookmark);
    for (const section of sections) {
      if (section.depth > 3) continue;
      const line: Bookmark = { title: [section.number, section.title].filter(Boolean).join(' '), place: placeName(id, section.id), children: [] };
      const over = section.depth === 3 ? bookmark.children.at(-1) : undefined;
      (over ?? bookmark).children.push(line);
    }
  }
  return top;
}

/** Writes an outline into a PDF, folded up below its first level; a viewer shows it when the file is opened. */
export function writeBookmarks(pdf: PDFDocument, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const { context, catalog } = pdf;
  const root = context.nextRef();
  const write = (lines: readonly Bookmark[], parent: PDFRef): PDFRef[] => {
    const refs = lines.map(() => context.nextRef());
    lines.forEach(({ title, place, children }, index) => {
      const own = refs[index];
      if (own === undefined) return;
      const inner = write(children, own);
      const [first, last] = [inner[0], inner.at(-1)];
      context.assign(
        own,
        context.obj({
          Title: PDFHexString.fromText(title),
          Parent: parent,
          Dest: PDFName.of(place),
          ...(refs[index - 1] ? { Prev: refs[index - 1] } : {}),
          ...(refs[index + 1] ? { Next: refs[index + 1] } : {}),
          // Below zero: there are so many, and they are folded up.
          ...(first && last ? { First: first, Last: last, Count: -inner.length } : {}),
        }),
      );
    });
    return refs;
  };
  const top = write(bookmarks, root);
  context.assign(root, context.obj({ Type: 'Outlines', First: top[0], Last: top.at(-1), Count: top.length }));
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
