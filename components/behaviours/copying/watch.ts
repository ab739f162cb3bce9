import { loadLate } from '../own-address';
import type * as Copy from './copy';

const CONTROLS = '.copy-button, .tex-button, [data-copy-from]';

const load = () => loadLate<typeof Copy>('copy');

/** Loads what copies when a reader points at a button for it, so that it is there when the button is pressed. */
export function watchCopying(): void {
  for (const type of ['pointerover', 'focusin']) {
    document.addEventListener(type, (event) => {
      // A failure shows when the button is pressed.
      if (controlOf(event)) load().catch(() => undefined);
    });
  }
  document.addEventListener('click', (event) => {
    const button = controlOf(event);
    if (button) load().then(({ copy }) => copy(button)).catch(() => (button.textContent = 'Not copied'));
  });
}

function controlOf({ target }: Event): HTMLButtonElement | null {
  return target instanceof Element ? target.closest<HTMLButtonElement>(CONTROLS) : null;
}

/** Puts a button on every listing, formula and citation that has none; made here, because without script it could do nothing. */
export function addCopyButtons(): void {
  if (!('clipboard' in navigator)) return;
  for (const host of document.querySelectorAll<HTMLElement>(':is(figure.code, [data-copyable]):not(:has(.copy-button))')) add(host, 'copy-button', 'Copy', `Copy the ${host.dataset['copyable'] ?? 'code'}`);
  // The TeX of other pages is kept nowhere.
  if (!/\/(chapters|appendices)\//.test(location.pathname)) return;
  for (const host of document.querySelectorAll<HTMLElement>('.prose .equation:not(:has(.tex-button))')) add(host, 'tex-button', 'TeX', 'Copy the formula as TeX');
}

function add(host: HTMLElement, className: string, text: string, label: string): void {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className, textContent: text });
  button.setAttribute('aria-label', label);
  host.append(button);
}
