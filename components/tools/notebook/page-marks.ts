import { chapterTitle, pageOf } from '@/components/behaviours/reading-progress';
import { readChapterText, type ChapterText } from './chapter-text';
import { highlightsAt, paint, type Placed } from './paint';
import { findQuote, quoteOf, type Span } from './quote';
import { LONGEST_TITLE, type Color, type Highlight } from './schema';
import { changeMarks, NotKept, onMarks, readMarks } from './store';

/** The highlights of the chapter on this page, in its text. */
export interface PageMarks {
  page: string;
  text: () => ChapterText;
  /** The highlights that were found in the text. */
  placed: () => readonly Placed[];
  highlight: (id: string) => Highlight | undefined;
  /** Highlights a span. @returns its id. @throws NotKept */
  add: (span: Span, color: Color) => string;
  /** Changes a highlight. @throws NotKept */
  change: (id: string, part: Partial<Pick<Highlight, 'color' | 'note'>>) => void;
  remove: (id: string) => void;
  at: (x: number, y: number) => Placed[];
}

/** Finds the highlights of the chapter in its text and shows them, now and whenever they or the text change. */
export function watchPageMarks(root: Element): PageMarks {
  const page = pageOf(location.pathname);
  let text = readChapterText(root);
  let placed: Placed[] = [];

  const show = (): ReadonlyMap<string, boolean> => {
    placed = [];
    const missing = new Map<string, boolean>();
    for (const mark of readMarks(page).highlights) {
      const span = findQuote(text.text, mark, text.sectionOf(mark.section));
      missing.set(mark.id, span === null);
      if (span) placed.push({ ...span, id: mark.id, color: mark.color, hasNote: mark.note !== '' });
    }
    text = paint(root, text, placed);
    return missing;
  };
  // Not at every change: two tabs that show two editions of the text would answer each other for ever.
  noteMissing(page, show());
  onMarks(() => void show());
  // A page that comes back as it was left knows nothing of what was done since.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show();
  });
  document.addEventListener('site-text', () => {
    text = readChapterText(root);
    noteMissing(page, show());
  });

  return {
    page,
    text: () => text,
    placed: () => placed,
    highlight: (id) => readMarks(page).highlights.find((mark) => mark.id === id),
    add(span, color) {
      const heading = text.headingAt(span.start);
      const now = new Date().toISOString();
      const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
      const added: Highlight = { id, color, note: '', ...quoteOf(text.text, span, heading?.id ?? '', heading?.start ?? 0), heading: (heading?.title ?? '').slice(0, LONGEST_TITLE), position: span.start, created: now, changed: now };
      changeMarks(page, (marks) => ({ ...marks, title: chapterTitle(), highlights: [...marks.highlights, added] }));
      return id;
    },
    change(id, part) {
      changeMarks(page, (marks) => ({ ...marks, highlights: marks.highlights.map((mark) => (mark.id === id ? { ...mark, ...part, changed: new Date().toISOString() } : mark)) }));
    },
    remove(id) {
      changeMarks(page, (marks) => ({ ...marks, highlights: marks.highlights.filter((mark) => mark.id !== id) }));
    },
    at: (x, y) => highlightsAt(text, placed, x, y),
  };
}

/** Words that are gone from the text are kept with their note, and lists say so. Nothing is written when nothing is new. */
function noteMissing(page: string, missing: ReadonlyMap<string, boolean>): void {
  const isNew = (mark: Highlight) => missing.has(mark.id) && (missing.get(mark.id) === true) !== (mark.lost !== undefined);
  if (!readMarks(page).highlights.some(isNew)) return;
  const changed = (mark: Highlight): Highlight => {
    const { lost, ...found } = mark;
    return lost === undefined ? { ...found, lost: new Date().toISOString() } : found;
  };
  try {
    changeMarks(page, (marks) => ({ ...marks, highlights: marks.highlights.map((mark) => (isNew(mark) ? changed(mark) : mark)) }));
  } catch (error) {
    // Nothing that the reader has written is at stake.
    if (!(error instanceof NotKept)) throw error;
  }
}
