/** Free space kept around a card, in CSS pixels. */
const EDGE = 8;
const GAP = 6;
const HIGHEST = 460;
const LEAST_HEIGHT = 140;

/** Words that a card stands beside: an element, or a part of a text. */
export interface Pointed {
  getBoundingClientRect(): DOMRect;
  getClientRects(): ArrayLike<DOMRect>;
}

/** Puts a card below what is pointed at, or above where there is more room: beside the words, never over them, and inside the window. */
export function placeCard(card: HTMLElement, link: Pointed): void {
  // A reference that runs over two lines is left free on both.
  const words = link.getBoundingClientRect();
  const start = link.getClientRects()[0] ?? words;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - words.bottom - GAP - EDGE;
  const above = words.top - GAP - EDGE;
  card.style.maxHeight = `${HIGHEST}px`;
  const wanted = card.offsetHeight;
  const goesBelow = below >= Math.min(wanted, HIGHEST) || below >= above;
  const height = Math.max(LEAST_HEIGHT, Math.min(wanted, goesBelow ? below : above));
  card.style.maxHeight = `${height}px`;
  const left = Math.max(EDGE, Math.min(start.left - 2 * EDGE, clientWidth - card.offsetWidth - EDGE));
  const top = goesBelow ? words.bottom + GAP : words.top - GAP - Math.min(wanted, height);
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}
