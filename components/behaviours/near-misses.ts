/** On the page for addresses that do not exist: names the pages whose address is nearest. Loaded there. */
const place = document.querySelector<HTMLElement>('[data-near-misses]');
if (place) show(place);

function show(place: HTMLElement): void {
  const wanted = words(location.pathname);
  const ranked = [...document.querySelectorAll<HTMLAnchorElement>('.contents-list a')]
    .map((link) => ({ link, score: likeness(wanted, words(link.pathname)) }))
    .filter(({ score }) => score > 0.45)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
  if (ranked.length === 0) return;
  place.replaceChildren('Did you mean ', ...ranked.flatMap(({ link }, index) => [...(index === 0 ? [] : [index === ranked.length - 1 ? ' or ' : ', ']), copyOf(link)]), '?');
  place.hidden = false;
}

function copyOf(link: HTMLAnchorElement): HTMLAnchorElement {
  const copy = document.createElement('a');
  copy.href = link.href;
  copy.textContent = link.textContent;
  return copy;
}

function words(path: string): string {
  return (path.split('/').filter(Boolean).at(-1) ?? '').toLowerCase().replace(/\.\w+$/, '').replace(/[^a-z0-9]+/g, ' ');
}

/** Dice's coefficient over pairs of letters, 0 to 1. */
function likeness(a: string, b: string): number {
  const pairs = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
  const [left, right] = [pairs(a), pairs(b)];
  const shared = left.filter((pair) => right.includes(pair)).length;
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}
