import type { ElementContent, Root } from 'hast';
import { visit } from '@/lib/book/visit';
import { goalOf, sitePath, type Goal } from './goals';
import { textOf } from './hast';

/** How a format writes addresses. */
export interface Addressing {
  /** Address of a place, or null where this export does not hold its division. */
  place: (division: string, id: string) => string | null;
  /** Address of a picture's file, or null where there is none. */
  picture: (goal: Extract<Goal, { kind: 'file' | 'site' }>) => string | null;
  /** See {@link Edition.site}. */
  site: string | null;
}

/** Gives every link and picture of a division its final address. What leads to nothing that this export or the site has is no link. */
export function pointLinks(children: ElementContent[], own: string, addressing: Addressing): void {
  visit({ type: 'root', children } satisfies Root, 'element', (node) => {
    const { tagName, properties } = node;
    if (tagName === 'img') {
      const goal = goalOf(textOf(node, 'src'), own);
      if (goal.kind === 'file' || goal.kind === 'site') properties['src'] = addressing.picture(goal) ?? undefined;
    }
    if (tagName === 'a' && properties['href'] !== undefined) properties['href'] = addressOf(goalOf(textOf(node, 'href'), own), addressing) ?? undefined;
  });
}

function addressOf(goal: Goal, { place, site }: Addressing): string | null {
  if (goal.kind === 'external') return goal.url;
  if (goal.kind === 'place') {
    const path = sitePath(goal.division);
    return place(goal.division, goal.id) ?? (site !== null && path !== null ? `${site}${path}${hash(goal.id)}` : null);
  }
  if (site === null) return null;
  return goal.kind === 'file' ? `${site}/manuscript/${goal.path.split('/').map(encodeURIComponent).join('/')}` : `${site}${goal.path}${hash(goal.fragment)}`;
}

function hash(fragment: string): string {
  return fragment === '' ? '' : `#${fragment}`;
}
