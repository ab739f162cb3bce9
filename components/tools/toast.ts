import { make } from '@/components/behaviours/make';

const STAYS_MS = 8000;

let status: HTMLElement | null = null;
let going: ReturnType<typeof setTimeout> | undefined;

/** Says something at the edge of the window and to screen readers; with a way back where there is one. */
export function say(text: string, undo?: () => void): void {
  status ??= makeStatus();
  clearTimeout(going);
  const button = make('button', { type: 'button' }, 'Undo');
  button.addEventListener('click', () => {
    undo?.();
    say('Undone');
  });
  status.replaceChildren(make('span', {}, text), ...(undo ? [button] : []));
  // Over a dialog that is open, and over nothing when all is said.
  if ('popover' in status) {
    status.hidePopover();
    status.showPopover();
  }
  status.classList.add('shown');
  leaveLater();
}

function makeStatus(): HTMLElement {
  const made = make('div', { class: 'toast', role: 'status', popover: 'manual' });
  document.body.append(made);
  for (const sign of ['pointerenter', 'focusin']) made.addEventListener(sign, () => clearTimeout(going));
  for (const sign of ['pointerleave', 'focusout']) made.addEventListener(sign, leaveLater);
  return made;
}

function leaveLater(): void {
  clearTimeout(going);
  going = setTimeout(() => {
    status?.classList.remove('shown');
    if (status && 'popover' in status) status.hidePopover();
    status?.replaceChildren();
  }, STAYS_MS);
}
