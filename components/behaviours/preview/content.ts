import { noteContent } from '../notes/note-content';
import { siteAddress } from '../own-address';
import { idOf, isNote } from './reference';

/** What a card shows. */
export interface CardContent {
  /** "Figure 6.2" */
  label: string;
  nodes: Node[];
}

/** Fetching that can be given up. `then` gets null when there is nothing to show. */
export interface Fetching {
  abort(): void;
}

const kept = new Map<string, Document>();

/** True when a card can be shown at once. */
export function isAtHand(link: HTMLAnchorElement): boolean {
  return isNote(link) || kept.has(idOf(link));
}

/** Gets what a reference leads to: from this page for a note, else one small document, fetched once. */
export function fetchContent(link: HTMLAnchorElement, then: (content: CardContent | null) => void): Fetching {
  const id = idOf(link);
  if (isNote(link)) {
    const note = noteContent(id);
    then(note && { label: `Note ${link.textContent.trim()}`, nodes: [note] });
    return { abort: () => undefined };
  }
  const known = kept.get(id);
  if (known) {
    then(contentOf(known, link));
    return { abort: () => undefined };
  }
  // Of all ways to get a document, this one turns no text into markup by hand.
  const request = new XMLHttpRequest();
  request.open('GET', siteAddress(`/preview/${encodeURIComponent(id)}`));
  request.responseType = 'document';
  request.onload = () => {
    const page = request.status === 200 ? request.responseXML : null;
    if (page) kept.set(id, page);
    then(page && contentOf(page, link));
  };
  request.onerror = () => then(null);
  request.send();
  return { abort: () => request.abort() };
}

/** At the thing itself, only what else is known of it. */
function contentOf(page: Document, link: HTMLAnchorElement): CardContent | null {
  const main = page.querySelector<HTMLElement>('[data-preview]');
  if (!main) return null;
  return { label: main.dataset['preview'] ?? page.title, nodes: [...page.body.children].flatMap((part) => (part !== main ? [part] : link.dataset['itself'] === '' ? [] : [...main.childNodes])).map((node) => document.importNode(node, true)) };
}
