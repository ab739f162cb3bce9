import { notesStandInMargin, onMarginChange } from './layout';
import { noteContent } from './note-content';

/** What scrolls or is drawn by itself: a note cannot float out of it, so it stands before or after. */
const CLOSED = 'figure, .table-scroll, details, pre';

interface Note {
  link: HTMLAnchorElement;
  element: HTMLElement;
}

/**
 * Puts a copy of each footnote where its number stands: in the margin where there is one, else below its line at a click on the number.
 * The notes at the end of the page remain what print and other readers get.
 */
export function watchNotes(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.prose a[data-footnote-ref]')];
  if (links.length === 0) return;
  let notes: Note[] | null = null;
  // Made when first needed: on a phone that is at the first tap.
  const all = () => (notes ??= links.flatMap((link, index) => makeNote(link, index) ?? []));
  const arrange = () => {
    for (const link of links) for (const name of ['role', 'aria-expanded', 'aria-controls', 'aria-label']) link.removeAttribute(name);
    if (notesStandInMargin()) for (const note of oncePerSection(all())) standInMargin(note);
    else for (const link of links) becomeButton(link, notes);
  };
  arrange();
  onMarginChange(arrange);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-footnote-ref]') : null;
    if (!link || notesStandInMargin() || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const note = all().find((candidate) => candidate.link === link);
    if (!note) return;
    event.preventDefault();
    setOpen(note, link.getAttribute('aria-expanded') !== 'true');
  });
  document.addEventListener('keydown', (event) => {
    if (notesStandInMargin()) return;
    const { activeElement } = document;
    const open = notes?.find(({ link, element }) => element.isConnected && (link === activeElement || element.contains(activeElement)));
    if (event.key === 'Escape' && open) {
      setOpen(open, false);
      open.link.focus();
    }
    // As every button.
    const number = event.key === ' ' && links.find((link) => link === activeElement);
    if (number) {
      event.preventDefault();
      number.click();
    }
  });
  for (const sign of ['pointerover', 'focusin'] as const) document.addEventListener(sign, ({ target }) => point(notes, target));
}

/** A note that is referenced again near by stands in the margin already. */
function oncePerSection(notes: readonly Note[]): Note[] {
  return notes.filter(({ link }, index) => !notes.slice(0, index).some((earlier) => earlier.link.hash === link.hash && earlier.link.closest('section') === link.closest('section')));
}

function makeNote(link: HTMLAnchorElement, index: number): Note | null {
  const content = noteContent(decodeURIComponent(link.hash.slice(1)));
  if (!content) return null;
  const element = document.createElement('span');
  element.className = 'side-note';
  element.id = `side-note-${index + 1}`;
  const number = document.createElement('sup');
  number.textContent = link.textContent;
  element.append(number, ' ', content);
  return { link, element };
}

/** In the margin a note is for the eye alone: other readers follow the link to the same words at the end. */
function standInMargin({ link, element }: Note): void {
  const box = link.closest(CLOSED);
  if (box) box.before(element);
  else (link.closest('sup') ?? link).after(element);
  element.classList.remove('open');
  element.setAttribute('aria-hidden', 'true');
  element.removeAttribute('role');
  for (const stop of element.querySelectorAll('a, [tabindex]')) stop.setAttribute('tabindex', '-1');
}

function becomeButton(link: HTMLAnchorElement, notes: readonly Note[] | null): void {
  notes?.find((note) => note.link === link)?.element.remove();
  link.setAttribute('role', 'button');
  link.setAttribute('aria-expanded', 'false');
  link.setAttribute('aria-label', `Note ${link.textContent}`);
}

function setOpen({ link, element }: Note, isOpen: boolean): void {
  link.setAttribute('aria-expanded', String(isOpen));
  if (!isOpen) {
    element.remove();
    link.removeAttribute('aria-controls');
    return;
  }
  const box = link.closest(CLOSED);
  if (box) box.after(element);
  else (link.closest('sup') ?? link).after(element);
  link.setAttribute('aria-controls', element.id);
  element.classList.add('open');
  element.removeAttribute('aria-hidden');
  element.setAttribute('role', 'note');
  for (const stop of element.querySelectorAll('[tabindex="-1"]')) stop.removeAttribute('tabindex');
}

/** Shows which note belongs to the number that a reader points at. */
function point(notes: readonly Note[] | null, target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-footnote-ref]') : null;
  for (const note of notes ?? []) note.element.classList.toggle('pointed', note.link.hash === link?.hash);
}
