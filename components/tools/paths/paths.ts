import { keptProgress, pageOf } from '@/components/behaviours/reading-progress';
import { choose, setting } from '@/components/behaviours/settings';
import { keyOf } from '@/components/behaviours/storage';
import { progressOf, type Step } from './progress';

/** Chooses the path of a button, or leaves it. */
export function choosePath(button: HTMLElement): void {
  const path = button.dataset['choosePath'] ?? '';
  choose('path', setting('path') === path ? null : path);
}

/** Shows how far the paths of this page are, and the one that was chosen, now and whenever that changes. */
export function watchPaths(): void {
  show();
  document.addEventListener('site-settings', show);
  addEventListener('storage', ({ key }) => key === keyOf('progress') && show());
  addEventListener('pageshow', ({ persisted }) => persisted && show());
}

function show(): void {
  const chosen = setting('path');
  for (const line of document.querySelectorAll<HTMLElement>('[data-path-line]')) line.hidden = line.dataset['pathLine'] !== chosen;
  for (const place of document.querySelectorAll<HTMLElement>('[data-path]')) showPath(place, place.dataset['path'] === chosen);
}

/** A path in a list: how much of it is read, where it goes on, and whether it is the reader's. */
function showPath(place: HTMLElement, isChosen: boolean): void {
  const kept = keptProgress();
  const links = [...place.querySelectorAll<HTMLAnchorElement>('ol a')];
  const steps = links.map((link): Step => ({ title: link.textContent, url: link.href, isRead: Boolean(kept[pageOf(link.pathname)]?.read) }));
  const { read, next } = progressOf(steps);
  const count = place.querySelector('.path-progress');
  if (count) count.textContent = read === 0 && !isChosen ? '' : `${isChosen ? 'Your path, ' : ''}${read} of ${steps.length} read`;
  place.toggleAttribute('data-chosen', isChosen);
  for (const link of links) link.toggleAttribute('data-next', isChosen && link.href === next?.url);
  const button = place.querySelector<HTMLButtonElement>('[data-choose-path]');
  if (button) button.textContent = isChosen ? 'Leave this path' : 'Follow this path';
  const line = place.closest('[data-paths]')?.querySelector<HTMLElement>('.path-next');
  if (line && isChosen) {
    const link = Object.assign(document.createElement('a'), { href: next?.url ?? place.dataset['pathUrl'] ?? '', textContent: next?.title ?? 'all of it is read' });
    line.replaceChildren(`${place.querySelector('.path-title')?.textContent ?? ''} path, ${read} of ${steps.length} read. `, ...(next ? ['Next: ', link] : ['All of it is read.']));
  }
}

