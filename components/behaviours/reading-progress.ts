import { bookPath, keyOf, recallObject, remember } from './storage';

/** What is kept of a chapter that was opened; `share` is how much of its text has been on the screen, in percent. */
export interface Progress {
  title: string;
  /** When it was last open. */
  at: string;
  share?: number;
  /** When its end was reached. */
  read?: string;
  /** Runs of the text that have been on the screen, in thousandths of it. */
  seen?: readonly (readonly [from: number, to: number])[];
  place?: Place;
}

/** A place in a chapter that survives edits: a heading, and the block that follows it at some distance. */
export interface Place {
  /** Id of the heading, empty before the first one; and its words. */
  section: string;
  heading: string;
  /** Rank of the block after the heading, the words it begins with, and how much of its height was passed, from 0 to 1 (less in the gap before it). */
  block: number;
  words: string;
  passed: number;
}

/** A page by its path in the book: `chapters/inference`. */
export function pageOf(path: string): string {
  return path.slice(bookPath().length + 1);
}

/** The title of the chapter on this page; empty on other pages. */
export function chapterTitle(): string {
  return document.querySelector<HTMLElement>('[data-chapter-title]')?.dataset['chapterTitle'] ?? '';
}

/** All chapters that were opened, by page. Storage may hold anything, so nothing in an entry is certain. */
export function keptProgress(): Record<string, Partial<Progress> | undefined> {
  return recallObject('progress') as Record<string, Partial<Progress> | undefined>;
}

/** Keeps something of the chapter on this page; what another tab has kept meanwhile of others stays. */
export function keepProgress(part: Partial<Progress>): void {
  // Who has just removed everything is not noted down again by leaving.
  if (document.documentElement.dataset['forgotten'] !== undefined) return;
  const [progress, page] = [keptProgress(), pageOf(location.pathname)];
  remember('progress', JSON.stringify({ ...progress, [page]: { ...progress[page], title: chapterTitle(), at: new Date().toISOString(), ...part } }));
  showProgress();
}

/** Writes beside each link to a chapter how far it was read. The places for it are on every page, empty. */
export function showProgress(): void {
  const progress = keptProgress();
  for (const mark of document.querySelectorAll<HTMLElement>('.read-mark')) {
    const link = mark.closest('li')?.querySelector('a');
    const { share = 0, read } = (link && progress[pageOf(link.pathname)]) ?? {};
    const text = read ? 'Read' : share ? `${share}% read` : '';
    if (mark.textContent === text) continue;
    mark.textContent = text;
    mark.style.setProperty('--share', `${read ? 100 : share}%`);
  }
}

/** Offers the place that was left on pages that have room for it. */
function offerToContinue(): void {
  const offer = document.querySelector<HTMLElement>('[data-continue]');
  const [page, last] = Object.entries(keptProgress()).sort(([, a], [, b]) => (String(a?.at) < String(b?.at) ? 1 : -1))[0] ?? [];
  // Storage may hold anything: only a path of this book is taken from it.
  if (!offer || !page || !/^\w/.test(page)) return;
  const link = document.createElement('a');
  link.href = `${bookPath()}/${page}#~continue`;
  link.append('Continue where you left off: ', Object.assign(document.createElement('span'), { textContent: [last?.title, last?.place?.heading].filter(Boolean).join(', ') }));
  offer.replaceChildren(link);
  offer.hidden = false;
}

/** Shows how far chapters were read, and notes it for the one on this page. Stays in this browser. */
export function watchProgress(loadTracker: () => void): void {
  showProgress();
  offerToContinue();
  addEventListener('storage', ({ key }) => {
    if (key === keyOf('progress')) showProgress();
  });
  // A page that comes back as it was left knows nothing of what was read since.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    showProgress();
    offerToContinue();
  });
  if (!document.querySelector('[data-chapter-title]')) return;
  const begin = () => {
    const leave = () => keepProgress({});
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    loadTracker();
  };
  // A page that the browser draws ahead is not read yet, and may never be.
  if ('prerendering' in document && document.prerendering === true) document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
}
