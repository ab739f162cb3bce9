import { bookPath } from '@/components/behaviours/storage';
import type { Floating } from '../floating';
import { loadStyle } from '../late-style';
import { say } from '../toast';
import { showBookmarks, toggleBookmark } from './bookmarks';
import { openNoteCard } from './note-card';
import { boxesOf } from './paint';
import { watchPageMarks, type PageMarks } from './page-marks';
import type { Span } from './quote';
import { LONGEST_QUOTE, type Color } from './schema';
import { reported } from './reported';
import { rectsNear, selectedIn } from './selection';
import { openSelectionBar } from './selection-bar';
import { changeMarks, onMarks } from './store';
import { fragmentOf } from './text-fragment';
import { watchSelection } from './watch-selection';

/** Highlights and bookmarks on the chapter of this page, and what a reader does with them. */
export interface Session {
  /** Highlights what is selected; with `thenNote` its card opens. False when nothing is. */
  highlightSelection(thenNote: boolean): boolean;
  /** Bookmarks the section that is being read. */
  bookmarkHere(): void;
  /** Goes to a highlight and opens its card. False when its words are gone. */
  show(id: string): boolean;
}

let started: Session | null | undefined;

/** Begins once; null on pages that are no chapter. */
export function session(): Session | null {
  if (started === undefined) {
    const root = document.querySelector('[data-chapter-title] .prose');
    started = root && begin(root);
  }
  return started;
}

function begin(root: Element): Session {
  void loadStyle();
  const marks = watchPageMarks(root);
  let bar: Floating | null = null;
  let card: Floating | null = null;
  let color: Color = 'yellow';

  const openCard = (id: string) => {
    const mark = marks.highlight(id);
    if (!mark) return;
    card?.close();
    card = openNoteCard(mark, rectsNear(rangeOf(marks, id)), { change: (part) => marks.change(id, part), remove: () => removeWithUndo(marks, id) }, () => (card = null));
  };
  const add = (span: Span, chosen: Color, thenNote: boolean) => {
    if (span.end - span.start > LONGEST_QUOTE) {
      say('These are too many words for one highlight');
      return;
    }
    const id = reported(() => marks.add(span, chosen));
    if (id === null) return;
    color = chosen;
    document.getSelection()?.removeAllRanges();
    if (thenNote) {
      openCard(id);
      card?.element.querySelector('textarea')?.focus({ preventScroll: true });
    } else say('Highlighted', () => void reported(() => marks.remove(id)));
  };

  watchSelection(() => selectedIn(root, marks.text()), (selected) => {
    bar?.close();
    bar = selected && openSelectionBar(selected.span, selected.range, { highlight: (span, chosen) => add(span, chosen, false), note: (span) => add(span, color, true), copyLink: (span) => void copyLink(marks, span) }, () => (bar = null));
  }, () => bar?.element.contains(document.activeElement) ?? false);
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('a, button, summary, input, label, .floating') || document.getSelection()?.isCollapsed === false) return;
    const [hit] = marks.at(event.clientX, event.clientY);
    if (hit) openCard(hit.id);
  });
  const bookmarks = () => showBookmarks(marks);
  bookmarks();
  onMarks(bookmarks);
  document.addEventListener('site-text', bookmarks);

  return {
    highlightSelection(thenNote) {
      const selected = selectedIn(root, marks.text());
      if (selected) add(selected.span, color, thenNote);
      return selected !== null;
    },
    bookmarkHere() {
      const id = decodeURIComponent(document.querySelector<HTMLAnchorElement>('.on-this-page [aria-current]')?.hash.slice(1) ?? '');
      toggleBookmark(marks.page, marks.text().headings.find((heading) => heading.id === id) ?? null);
    },
    show(id) {
      const placed = marks.placed().find((one) => one.id === id);
      const node = placed && marks.text().piecesOf(placed)[0]?.node.parentElement;
      if (!node) return false;
      for (let fold = node.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
      node.scrollIntoView({ block: 'center', behavior: 'instant' });
      openCard(id);
      return true;
    },
  };
}

/** Takes a highlight away; the way back stays open for a while. */
function removeWithUndo(marks: PageMarks, id: string): void {
  const mark = marks.highlight(id);
  marks.remove(id);
  if (mark) say(mark.note === '' ? 'Highlight removed' : 'Highlight and note removed', () => void reported(() => changeMarks(marks.page, (kept) => ({ ...kept, highlights: [...kept.highlights, mark] }))));
}

function rangeOf(marks: PageMarks, id: string): Pick<Range, 'getClientRects' | 'getBoundingClientRect'> {
  const placed = marks.placed().find((one) => one.id === id);
  const boxes = placed ? marks.text().piecesOf(placed).flatMap(boxesOf) : [];
  return { getClientRects: () => boxes as unknown as DOMRectList, getBoundingClientRect: () => boxes[0] ?? new DOMRect(0, 0, 0, 0) };
}

async function copyLink(marks: PageMarks, span: Span): Promise<void> {
  const section = marks.text().headingAt(span.start)?.id ?? '';
  const address = `${location.origin}${bookPath()}/${marks.page}#${encodeURIComponent(section)}:~:text=${fragmentOf(marks.text().text, span)}`;
  try {
    await navigator.clipboard.writeText(address);
    say('Link copied');
  } catch {
    say('The browser does not allow to copy');
  }
}
