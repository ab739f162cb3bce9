/** The tools around a text: settings, keys, reading paths, and the way to the notebook. Loaded when the first of them is used, and where paths are. */
import type { Shortcut } from '@/components/behaviours/shortcuts';
import { choosePath, watchPaths } from './paths/paths';
import { toggleSettings } from './settings/panel';
import { openSheet, pressKey } from './shortcuts/sheet';

watchPaths();

/** Opens what an element says (`data-tool`). */
export async function open(opener: HTMLElement, shortcuts: readonly Shortcut[]): Promise<void> {
  switch (opener.dataset['tool']) {
    case 'settings':
      return toggleSettings(opener);
    case 'shortcuts':
      return openSheet(opener, shortcuts);
    case 'path':
      choosePath(opener);
      return undefined;
    default:
      return (await import('./notebook/panel')).openNotebook(opener);
  }
}

/** Does what a single key is for. */
export async function press(key: string, shortcuts: readonly Shortcut[]): Promise<void> {
  await pressKey(key, shortcuts);
}
