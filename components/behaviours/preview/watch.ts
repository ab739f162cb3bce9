import { cardsAround, closeCards, isGivingBack, openCard, openCards } from './card';
import { fetchContent, isAtHand, type CardContent, type Fetching } from './content';
import { handleKey } from './keys';
import { isNote, referenceAt } from './reference';

/** Milliseconds a pointer rests on a reference before its card opens; less where the reader is at it already. */
const REST = 150;
const SHORT_REST = 60;
/** Time to cross from a reference into its card. */
const GRACE = 250;

type How = 'pointer' | 'keys' | 'touch';

let pointer = '';
let fetching: Fetching | null = null;
let waiting: HTMLAnchorElement | null = null;
let opening: ReturnType<typeof setTimeout> | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;
let status: HTMLElement | null = null;

/** Shows what a reference leads to in a small card: under a resting pointer, for the focus of the keyboard, at the first tap. */
export function watchReferences(): void {
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'touch') turnTo(target);
  });
  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    pointer = pointerType;
    closeCards(cardsAround(target));
  });
  document.documentElement.addEventListener('pointerleave', () => turnTo(null));
  document.addEventListener('focusin', ({ target }) => {
    if (isGivingBack() || !(target instanceof HTMLElement) || !target.matches(':focus-visible')) return;
    closeCards(cardsAround(target));
    const link = referenceAt(target);
    if (link && !isNote(link) && !has(link)) wait(link, 'keys');
    else giveUp();
  });
  document.addEventListener('click', tap);
  addEventListener('keydown', handleKey, true);
}

function turnTo(target: EventTarget | null): void {
  clearTimeout(closing);
  const around = cardsAround(target);
  if (around < openCards().length) closing = setTimeout(() => closeCards(Math.max(around, cardsAround(focused()))), GRACE);
  const link = referenceAt(target);
  if (link === waiting) return;
  giveUp();
  if (link && !has(link)) wait(link, 'pointer');
}

/** The first tap shows the card, which has a link; the second goes there. Whoever holds a key wants what the browser does. */
function tap(event: MouseEvent): void {
  // The note opens in place.
  if (event.target instanceof Element && event.target.closest('a[data-footnote-ref]')) {
    giveUp();
    closeCards();
    return;
  }
  const link = referenceAt(event.target);
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (pointer !== 'touch' || event.detail === 0 || has(link)) {
    giveUp();
    closeCards();
    return;
  }
  event.preventDefault();
  giveUp();
  start(link, (content) => {
    if (content) show(link, content, 'touch');
    else location.assign(link.href);
  });
}

/** Fetches at once, and opens when the rest is over and the content is there. */
function wait(link: HTMLAnchorElement, how: How): void {
  giveUp();
  const rested = new Promise<void>((resolve) => {
    opening = setTimeout(resolve, isAtHand(link) || openCards().length > 0 ? SHORT_REST : REST);
  });
  start(link, (content) => {
    if (content) void rested.then(() => waiting === link && show(link, content, how));
  });
}

function start(link: HTMLAnchorElement, then: (content: CardContent | null) => void): void {
  waiting = link;
  fetching = fetchContent(link, then);
}

function giveUp(): void {
  clearTimeout(opening);
  fetching?.abort();
  fetching = null;
  waiting = null;
}

function show(link: HTMLAnchorElement, content: CardContent, how: How): void {
  waiting = null;
  fetching = null;
  clearTimeout(closing);
  if (!link.isConnected) return;
  const { element } = openCard(link, content);
  if (how === 'touch') element.focus({ preventScroll: true });
  if (how === 'keys') announce(`Preview of ${content.label} is open. Tab leads into it, Escape closes it.`);
}

function announce(text: string): void {
  if (!status) {
    status = document.createElement('div');
    status.className = 'preview-status';
    status.setAttribute('role', 'status');
    document.body.append(status);
  }
  status.textContent = text;
}

/** Where the keyboard is, as long as the reader uses it: a card that it opened does not close because the mouse lies elsewhere. */
function focused(): Element | null {
  const { activeElement } = document;
  return activeElement?.matches(':focus-visible') === true ? activeElement : null;
}

function has(link: HTMLAnchorElement): boolean {
  return openCards().some((card) => card.link === link);
}
