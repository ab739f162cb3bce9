/**
 * Keeps the reader's place over a change of the page: what follows the place may move, the heading above it stays where it is on the screen.
 */
export function keepPlace(change: () => void): void {
  const headings = () => [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4)')];
  const above = headings().findLast((heading) => heading.getBoundingClientRect().top < 100);
  const before = above?.getBoundingClientRect().top ?? 0;
  const rank = above ? headings().indexOf(above) : -1;
  change();
  const now = above?.isConnected === true ? above : (document.getElementById(above?.id ?? '') ?? headings()[rank]);
  if (above && now) scrollBy({ top: now.getBoundingClientRect().top - before, behavior: 'instant' });
}
