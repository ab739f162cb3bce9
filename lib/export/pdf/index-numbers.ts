import type { Element, ElementContent, Root } from 'hast';
import { visit } from '@/lib/book/visit';
import { goalOf } from '../goals';
import { hasClass, textOf } from '../hast';
import { placeName } from './names';
import type { Places } from './pages';

/** Puts the numbers of pages in the places of an index where those of sections stood; each page once, however many of its places are meant. */
export function indexNumbers(children: readonly ElementContent[], places: Places): void {
  visit({ type: 'root', children: [...children] } satisfies Root, 'element', (node) => {
    if (hasClass(node, 'index-places')) numbered(node, places);
  });
}

function numbered(list: Element, places: Places): void {
  const byPage = new Map<number, Element>();
  for (const link of list.children) {
    if (!hasClass(link, 'index-place')) continue;
    const goal = goalOf(textOf(link, 'href'), '');
    const page = goal.kind === 'place' ? places.get(placeName(goal.division, goal.id)) : undefined;
    if (page === undefined) continue;
    const earlier = byPage.get(page);
    link.children = [{ type: 'text', value: String(page + 1) }];
    if (!earlier || (hasClass(link, 'index-main') && !hasClass(earlier, 'index-main'))) byPage.set(page, link);
  }
  const links = [...byPage].sort(([one], [other]) => one - other).map(([, link]) => link);
  list.children = links.flatMap((link, index): ElementContent[] => (index === 0 ? [link] : [{ type: 'text', value: ', ' }, link]));
}
