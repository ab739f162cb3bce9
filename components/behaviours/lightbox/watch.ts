import { loadLate } from '../own-address';
import type * as Lightbox from './lightbox';

const PICTURES = '.figure .figure-body :is(img, svg.drawing), .prose p > img';

/** Puts a button on every figure's picture, and opens it large at a click; the part that shows it comes with the first one. */
export function watchEnlarging(): void {
  for (const body of document.querySelectorAll<HTMLElement>('.prose .figure .figure-body')) {
    if (!body.querySelector('img, svg.drawing')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'enlarge-button';
    const label = body.closest('.figure')?.querySelector('.caption-label')?.textContent ?? 'the picture';
    button.setAttribute('aria-label', `Enlarge ${label}`);
    body.after(button);
  }
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.button !== 0) return;
    const button = event.target.closest<HTMLElement>('.enlarge-button');
    const picture = button ? button.previousElementSibling?.querySelector(':is(img, svg.drawing)') : event.target.closest(PICTURES);
    if (!picture || picture.closest('a, dialog, .preview')) return;
    void open(picture, button);
  });
}

async function open(picture: Element, button: HTMLElement | null): Promise<void> {
  const { openLightbox } = await loadLate<typeof Lightbox>('lightbox');
  openLightbox(picture, button ?? picture.closest('.figure')?.querySelector<HTMLElement>('.enlarge-button') ?? null);
}
