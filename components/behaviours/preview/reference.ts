import { notesStandInMargin } from '../notes/layout';

/** Links that say of themselves what they lead to; the last are the labels of things at the things themselves. */
const SELECTOR = 'a[data-reference], a.citation, a.term, a[data-footnote-ref], a[data-itself]';

/** The reference that an event or an element belongs to, when it is one that a card can show. */
export function referenceAt(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(SELECTOR) : null;
  if (link?.origin !== location.origin || link.hash === '') return null;
  // A note that stands in the margin, or is open below its line, is seen already.
  return isNote(link) && (notesStandInMargin() || link.getAttribute('aria-expanded') === 'true') ? null : link;
}

/** A footnote's number: what it leads to is on the same page, and a tap opens it there. */
export function isNote(link: HTMLAnchorElement): boolean {
  return link.dataset['footnoteRef'] !== undefined;
}

/** The id of what a reference leads to. */
export function idOf(link: HTMLAnchorElement): string {
  try {
    return decodeURIComponent(link.hash.slice(1));
  } catch {
    return link.hash.slice(1);
  }
}
