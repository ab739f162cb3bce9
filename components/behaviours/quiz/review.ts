import { make } from '../make';
import { afterMiss, afterRight, dayOf, isDue } from './leitner';
import { forgetAll, note, readProgress, type Answered, type Progress } from './progress';
import { enliven } from './question';

/** A chapter with questions, as the page lists it. */
interface Source {
  slug: string;
  title: string;
  url: string;
}

/** The page that brings missed questions back: those that are due, by chapter; when the others come; and a way to forget it all. */
export function openReview(place: HTMLElement): void {
  const sources = [...document.querySelectorAll<HTMLAnchorElement>('a[data-quiz]')].map((link): Source => ({ slug: link.dataset['quiz'] ?? '', title: link.textContent, url: link.href }));
  const summary = make('p', { class: 'review-summary', role: 'status' });
  const due = make('div', { class: 'review-due' });
  const waiting = make('div', { class: 'review-waiting' });
  const round = () => void showRound(due, sources, tell);
  const tell = () => {
    const progress = ofSources(readProgress(), sources);
    const today = dayOf(new Date());
    summary.textContent = summaryOf(progress, today);
    waiting.replaceChildren(...calendar(progress, today));
    const open = due.querySelectorAll('.question:not([data-answered])').length;
    const left = [...progress.values()].filter((entry) => isDue(entry, today)).length;
    if (open === 0 && left > 0 && due.childElementCount > 0) waiting.prepend(nextRound(left, round));
    if (progress.size > 0) waiting.append(forgetting(() => location.reload()));
  };
  place.replaceChildren(summary, due, waiting);
  tell();
  round();
}

/** A question whose chapter is gone is not counted. */
function ofSources(progress: Progress, sources: readonly Source[]): Progress {
  const slugs = new Set(sources.map(({ slug }) => slug));
  return new Map([...progress].filter(([, { chapter }]) => slugs.has(chapter)));
}

/** Fetches the questions that are due from the pages of their chapters and shows them. */
async function showRound(place: HTMLElement, sources: readonly Source[], tell: () => void): Promise<void> {
  const today = dayOf(new Date());
  const due = [...ofSources(readProgress(), sources)].filter(([, entry]) => isDue(entry, today));
  const groups = await Promise.all(
    sources.flatMap((source) => {
      const ids = due.filter(([, { chapter }]) => chapter === source.slug).map(([id]) => id);
      return ids.length === 0 ? [] : [groupOf(source, ids, tell)];
    }),
  );
  place.replaceChildren(...groups);
  tell();
}

async function groupOf(source: Source, ids: readonly string[], tell: () => void): Promise<HTMLElement> {
  const heading = make('h2', {}, source.title);
  const page = await fetchPage(source.url);
  if (page === null) return make('section', { class: 'quiz' }, heading, make('p', {}, `${ids.length} of its questions are due, but the page that holds them cannot be fetched now. They stay noted.`));
  const list = make('ol', { class: 'questions' });
  for (const id of ids) {
    const found = page.getElementById(id);
    if (!found) {
      // The question was taken out of the book.
      note(id, null);
      continue;
    }
    const item = document.importNode(found, true);
    list.append(item);
    enliven(item, {
      mayTryAgain: false,
      answered(given, right) {
        item.dataset['answered'] = '';
        const said = reviewed(id, source.slug, given, right);
        tell();
        return said;
      },
    });
  }
  return make('section', { class: 'quiz', 'aria-label': `Due from ${source.title}` }, heading, list);
}

/** Fetched as a document, so that no text becomes markup here. */
function fetchPage(url: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.onload = () => resolve(request.status === 200 ? request.responseXML : null);
    request.onerror = () => resolve(null);
    request.send();
  });
}

function reviewed(id: string, chapter: string, given: string, right: boolean): string {
  const today = dayOf(new Date());
  const before = readProgress().get(id) ?? afterMiss(today);
  const after = right ? afterRight(before, today) : afterMiss(today);
  note(id, { chapter, right, given, ...after } satisfies Answered);
  if (!right) return 'It stays for today.';
  return after.box === 0 ? 'You know this one: it does not come back.' : `It comes back ${dayName(after.due, today)}.`;
}

function summaryOf(progress: Progress, today: number): string {
  const entries = [...progress.values()];
  const due = entries.filter((entry) => isDue(entry, today)).length;
  const later = entries.filter((entry) => entry.box > 0).length - due;
  if (due > 0) return `${count(due, 'question')} due today${later > 0 ? `, ${later} later` : ''}.`;
  if (later > 0) return 'Nothing is due today. Well done.';
  return entries.length > 0 ? 'Nothing to review: every question that you have answered is right.' : 'Nothing to review yet. Answer the questions at the ends of sections; those that you miss come back here.';
}

/** When the questions that are not due come back. */
function calendar(progress: Progress, today: number): Node[] {
  const days = new Map<number, number>();
  for (const { box, due } of progress.values()) if (box > 0 && due > today) days.set(due, (days.get(due) ?? 0) + 1);
  if (days.size === 0) return [];
  const rows = [...days].sort(([a], [b]) => a - b).map(([day, number]) => make('li', {}, `${capital(dayName(day, today))}: ${count(number, 'question')}`));
  return [make('h2', {}, 'Coming back'), make('ul', {}, ...rows)];
}

function nextRound(left: number, begin: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'question-button' }, `Ask the ${left === 1 ? 'one' : left} that stayed again`);
  button.addEventListener('click', begin);
  return make('p', {}, button);
}

/** Asks before it forgets. */
function forgetting(done: () => void): HTMLElement {
  const place = make('p', { class: 'review-forget' });
  const ask = make('button', { type: 'button', class: 'question-button quiet' }, 'Forget all answers');
  const yes = make('button', { type: 'button', class: 'question-button' }, 'Yes, forget them');
  const no = make('button', { type: 'button', class: 'question-button quiet' }, 'Keep them');
  ask.addEventListener('click', () => {
    place.replaceChildren('All answers and the times of review are removed from this browser. ', yes, ' ', no);
    no.focus();
  });
  no.addEventListener('click', () => {
    place.replaceChildren(ask);
    ask.focus();
  });
  yes.addEventListener('click', () => {
    forgetAll();
    done();
  });
  place.append(ask);
  return place;
}

function dayName(day: number, today: number): string {
  if (day - today === 1) return 'tomorrow';
  return `on ${new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(day * 86_400_000))}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
