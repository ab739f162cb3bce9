import { make } from '@/components/behaviours/make';
import { placeCard, type Pointed } from '@/components/behaviours/preview/place';

/** A small box beside some words, or at the lower edge of the window where fingers are used. */
export interface Floating {
  element: HTMLElement;
  /** @param anyway also when it is still needed. */
  close(anyway?: boolean): void;
}

/** Opens a box over the page. It closes by Escape, and for a click beside it unless `stays` says that it is needed. */
export function openFloating(className: string, role: 'group' | 'dialog', label: string, content: readonly HTMLElement[], words: Pointed, stays: () => boolean, closed: () => void): Floating {
  const element = make('div', { class: `floating ${className}`, role, 'aria-label': label, popover: 'manual', tabindex: '-1' }, ...content);
  // Inside of a landmark, for those who go by them.
  (document.querySelector('main') ?? document.body).append(element);
  if ('popover' in element) element.showPopover();
  if (!matchMedia('(pointer: coarse)').matches) placeCard(element, words);

  const close = (anyway = false) => {
    if (!element.isConnected || (stays() && !anyway)) return;
    document.removeEventListener('pointerdown', beside);
    removeEventListener('keydown', escape, true);
    element.remove();
    closed();
  };
  const beside = ({ target }: Event) => {
    if (!(target instanceof Node && element.contains(target))) close();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  document.addEventListener('pointerdown', beside);
  addEventListener('keydown', escape, true);
  return { element, close };
}
