import { closeCards, openCards } from './card';

const FOCUSABLE = 'a[href], button, summary, input, [tabindex="0"]';

/** Escape closes the card on top; Tab goes from a reference into its card, and from the end of the card on in the text. */
export function handleKey(event: KeyboardEvent): void {
  const cards = openCards();
  if (cards.length === 0) return;
  if (event.key === 'Escape') {
    closeCards(cards.length - 1);
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  const active = document.activeElement;
  if (event.key !== 'Tab' || active === null) return;
  const level = cards.findIndex(({ link }) => link === active);
  const entered = cards[level];
  if (entered && !event.shiftKey) {
    (stops(entered.element)[0] ?? entered.element).focus();
    event.preventDefault();
    return;
  }
  const holder = cards.findLast(({ element }) => element.contains(active));
  if (!holder) return;
  const inside = stops(holder.element);
  if (event.shiftKey && (active === inside[0] || active === holder.element)) {
    holder.link.focus();
    event.preventDefault();
  } else if (!event.shiftKey && active === inside.at(-1)) {
    // The browser goes on from the reference by itself.
    closeCards(cards.indexOf(holder));
  }
}

function stops(card: HTMLElement): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => element.getClientRects().length > 0);
}
