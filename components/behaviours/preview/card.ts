import { reachOverflow } from '../overflow';
import type { CardContent } from './content';
import { placeCard } from './place';

/** A card that is open, and what it belongs to. */
export interface Card {
  element: HTMLElement;
  link: HTMLAnchorElement;
}

const MOST_CARDS = 3;
const open: Card[] = [];
let isReturning = false;

/** Open cards, each but the first opened from the one before. */
export function openCards(): readonly Card[] {
  return open;
}

/** True while a card that closes gives the keyboard back: its reference is not to open it again. */
export function isGivingBack(): boolean {
  return isReturning;
}

/** How many cards stay open when a reader turns to `target`: those that hold it and those that belong to it. */
export function cardsAround(target: EventTarget | null): number {
  if (!(target instanceof Node)) return 0;
  return open.findLastIndex(({ element, link }) => element.contains(target) || link.contains(target)) + 1;
}

/** Opens a card for a reference; cards that this one does not come from are closed. */
export function openCard(link: HTMLAnchorElement, { label, nodes }: CardContent): Card {
  const level = Math.min(MOST_CARDS - 1, open.findLastIndex(({ element }) => element.contains(link)) + 1);
  closeCards(level);
  const element = document.createElement('div');
  element.className = 'preview prose';
  element.tabIndex = -1;
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-label', `Preview of ${label}`);
  element.append(...nodes);
  // What lies under a modal dialog cannot be used.
  (link.closest('dialog') ?? document.body).append(element);
  if ('popover' in element) {
    element.popover = 'manual';
    element.showPopover();
  }
  placeCard(element, link);
  reachOverflow(element);
  link.setAttribute('aria-haspopup', 'dialog');
  link.setAttribute('aria-expanded', 'true');
  // The browser would show its own small card over ours.
  if (link.title !== '') link.dataset['title'] = link.title;
  link.removeAttribute('title');
  const card = { element, link };
  open.push(card);
  return card;
}

/** Closes all cards from this one on, and gives the keyboard back to where it came from. */
export function closeCards(from = 0): void {
  for (const { element, link } of open.splice(from).reverse()) {
    if (element.contains(document.activeElement)) giveBack(link);
    element.remove();
    link.removeAttribute('aria-haspopup');
    link.removeAttribute('aria-expanded');
    const { title } = link.dataset;
    if (title !== undefined) link.title = title;
    delete link.dataset['title'];
  }
}

function giveBack(link: HTMLElement): void {
  isReturning = true;
  link.focus({ preventScroll: true });
  isReturning = false;
}
