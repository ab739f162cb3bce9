import { make } from '@/components/behaviours/make';
import { choose, setting } from '@/components/behaviours/settings';
import type { Shortcut } from '@/components/behaviours/shortcuts';
import { loadStyle } from '../late-style';
import { keys } from './keys';

/** Does what a key is for. */
export async function pressKey(key: string, shortcuts: readonly Shortcut[]): Promise<void> {
  if (key === '?') await openSheet(document.activeElement, shortcuts);
  else await keys.find((one) => one.key === key)?.find()?.();
}

/** Opens the sheet that lists the keys. @param opener gets the keyboard back. @param shortcuts those that behaviours have declared. */
export async function openSheet(opener: Element | null, shortcuts: readonly Shortcut[]): Promise<void> {
  await loadStyle();
  const rows = (list: readonly { key: string; name: string }[]) => make('dl', {}, ...list.map(({ key, name }) => make('div', {}, make('dt', {}, make('kbd', {}, key)), make('dd', {}, name))));
  const here = keys.filter(({ find }) => find() !== null);
  const groups = [
    ...(['Reading', 'Notes'] as const).map((group) => ({ group, list: here.filter((key) => key.group === group) })),
    { group: 'Site', list: [...here.filter(({ group }) => group === 'Site'), ...shortcuts, { key: '?', name: 'This sheet' }] },
  ].filter(({ list }) => list.length > 0);

  const isOn = make('input', { type: 'checkbox', checked: setting('keys') !== 'off' });
  isOn.addEventListener('change', () => choose('keys', isOn.checked ? null : 'off'));
  const close = make('button', { type: 'button', class: 'tool-close', 'aria-label': 'Close' });
  const dialog = make(
    'dialog',
    { class: 'tool-sheet', 'aria-labelledby': 'shortcuts-title' },
    make('div', { class: 'tool-head' }, make('h1', { id: 'shortcuts-title' }, 'Keyboard shortcuts'), close),
    make('div', { class: 'shortcut-groups' }, ...groups.map(({ group, list }) => make('section', {}, make('h2', {}, group), rows(list)))),
    make('label', { class: 'shortcut-switch' }, isOn, ' Single keys do something on this site'),
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
}
