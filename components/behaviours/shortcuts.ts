/** A key that does something on the page, and what the help sheet calls it. */
export interface Shortcut {
  key: string;
  name: string;
  act: () => void | Promise<void>;
}

/** Keys of components/tools/shortcuts, which comes when the first of them is pressed. */
const late = '?jknpcbhmota';
const declared: Shortcut[] = [];

/** Gives a key a meaning. Behaviours declare their own; the help sheet lists them all. */
export function declareShortcut(shortcut: Shortcut): void {
  declared.push(shortcut);
}

/** The keys that behaviours have declared. */
export function declaredShortcuts(): readonly Shortcut[] {
  return declared;
}

/** What takes keys itself: fields, players, small boxes over the page. A dialog does so while it is open; for a moment longer the keyboard is still in it. */
const TAKES_KEYS = 'input, textarea, select, audio, video, [contenteditable], [role=dialog], [data-island]';

/** Single keys, unless the reader is typing, holds another key, or has switched them off (WCAG 2.1.4). */
export function watchShortcuts(press: (key: string) => Promise<void>): void {
  let isBusy = false;
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    const isMeant = !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && document.documentElement.dataset['keys'] !== 'off';
    if (!isMeant || (target instanceof Element && target.closest(TAKES_KEYS)) || document.querySelector('dialog[open]')) return;
    const own = declared.find((shortcut) => shortcut.key === key);
    if (!own && !late.includes(key)) return;
    event.preventDefault();
    // Whoever goes on typing while a field is on its way must not leave the page.
    if (isBusy) return;
    isBusy = true;
    void Promise.resolve(own ? own.act() : press(key)).finally(() => (isBusy = false));
  });
}
