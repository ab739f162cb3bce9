/** What the site's scripts have put into the text, and what changes by itself, such as questions. */
export const ADDED = 'button, .heading-link, .side-note, .quiz, svg, script, style';

/** Visits the text that the author wrote, and the elements around it, in reading order. Returns false from `text` to end it. */
export function walkText(root: Node, text: (node: Text) => boolean | undefined, element?: (element: Element) => void): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => (node instanceof Element && node.matches(ADDED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      if (text(node) === false) return;
    } else if (node instanceof Element) element?.(node);
  }
}
