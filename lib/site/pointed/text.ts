import { chapterLabel } from '@/lib/book/labels';
import { fragmentsOf, markupKey } from '@/lib/book/markup-cache';
import type { Book, Chapter, Target } from '@/lib/book/model';
import { addresses } from '../addresses';
import { passageLink, type PassageLink } from '../passages';
import { routes } from '../routes';
import type { Pointed, PointedSource } from './pointed';

const development = process.env.NODE_ENV === 'development';

/** A built site's texts stay as they are: what shows in each is looked up once. */
const keys = new WeakMap<Chapter, string>();

/** Sections, figures, tables, equations, boxes: all that stands in the text of a chapter. */
export const textSource: PointedSource = {
  find(book, id) {
    const target = book.targets.get(id);
    return target ? pointed(book, target) : null;
  },
  ids: (book) => [...book.targets.keys()],
};

function pointed(book: Book, { id, label, title, chapter }: Target): Pointed {
  return {
    id,
    label,
    title: whole(title),
    within: `${chapterLabel(chapter)}, ${chapter.title}`,
    url: routes.chapter(chapter, id),
    uses: usesOf(book, id),
    html: () => fragmentOf(book, chapter, id),
  };
}

/** Each section that refers to it once, without the one that it opens itself. */
function usesOf(book: Book, id: string): PassageLink[] {
  const places = book.references.get(id) ?? [];
  const passages = new Map(places.filter(({ section }) => section?.id !== id).map((place) => passageLink(place)).map((link) => [link.url, link]));
  return [...passages.values()];
}

/** Titles of figures are the first words of their captions, cut at a fixed length. */
function whole(title: string): string {
  return title.length < 100 ? title : `${title.slice(0, 100).replace(/\s+\S*$/, '')} …`;
}

function fragmentOf(book: Book, chapter: Chapter, id: string): string | null {
  const page = { book, source: chapter.source, chapter, addresses };
  const key = (development ? undefined : keys.get(chapter)) ?? markupKey(page);
  keys.set(chapter, key);
  return fragmentsOf(page, key)[id] ?? null;
}
