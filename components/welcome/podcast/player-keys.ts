import type { KeyboardEvent } from 'react';
import { SKIP_SECONDS } from './media-session';
import type { DeckActions } from './use-audio';

/** Seconds that one press of an arrow key is worth. */
export const ARROW_SECONDS = 5;

/**
 * The player's keys while the focus is within it: K plays and pauses, J and L skip. Space and the arrows only while the player itself has
 * the focus, since on a button, a slider or a scrolling box they have a meaning of their own.
 */
export function playerKey(event: KeyboardEvent<HTMLElement>, { toggle, skip }: DeckActions): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.target instanceof HTMLElement && event.target.closest('select, textarea, input:not([type="range"])') !== null) return;
  const keys: Record<string, () => void> = { k: toggle, j: () => skip(-SKIP_SECONDS), l: () => skip(SKIP_SECONDS) };
  const own: Record<string, () => void> = { ' ': toggle, ArrowLeft: () => skip(-ARROW_SECONDS), ArrowRight: () => skip(ARROW_SECONDS) };
  const action = keys[event.key.toLowerCase()] ?? (event.target === event.currentTarget ? own[event.key] : undefined);
  if (action === undefined) return;
  event.preventDefault();
  action();
}
