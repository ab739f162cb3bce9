import { setting } from '@/components/behaviours/settings';
import { say } from '../toast';
import type { Selected } from './selection';

/** Milliseconds after which a selection has come to rest. */
const REST = 200;

/** Tells when the selection has come to rest; a mouse that is still down may go on. */
export function watchSelection(find: () => Selected | null, tell: (selected: Selected | null) => void, isInUse: () => boolean): void {
  let isDown = false;
  let byKeys = false;
  let hasSaid = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (isDown || isInUse()) return;
      const selected = find();
      tell(selected);
      // Whoever does not see the bar, or has no mouse, learns once how to do without.
      if (selected && byKeys && !hasSaid && setting('keys') !== 'off') {
        hasSaid = true;
        say('H highlights the selected words, M adds a note');
      }
    }, REST);
  };
  document.addEventListener('selectionchange', look);
  document.addEventListener('keydown', () => (byKeys = true));
  document.addEventListener('pointerdown', ({ pointerType }) => {
    isDown = pointerType === 'mouse';
    byKeys = false;
  });
  for (const sign of ['pointerup', 'pointercancel'])
    document.addEventListener(sign, () => {
      isDown = false;
      look();
    });
  look();
}
