import type { Deck } from './audio-deck';

/** Seconds that one press of a skip button is worth. */
export const SKIP_SECONDS = 15;

/** Lets the keys of a headset, a watch or a lock screen work the deck. Returns how to stop; does nothing where browsers lack it. */
export function joinMediaSession(audio: HTMLAudioElement, deck: Deck, title: string): () => void {
  if (!('mediaSession' in navigator)) return () => undefined;
  const session = navigator.mediaSession;
  const actions: [MediaSessionAction, MediaSessionActionHandler][] = [
    ['play', () => deck.play()],
    ['pause', () => deck.pause()],
    ['seekbackward', ({ seekOffset }) => deck.skip(-(seekOffset ?? SKIP_SECONDS))],
    ['seekforward', ({ seekOffset }) => deck.skip(seekOffset ?? SKIP_SECONDS)],
    ['seekto', ({ seekTime }) => seekTime !== undefined && deck.seek(seekTime)],
  ];

  function announce(): void {
    if (typeof MediaMetadata === 'function') session.metadata = new MediaMetadata({ title });
    for (const [action, handler] of actions) handle(session, action, handler);
    place();
  }
  function place(): void {
    const { duration, time, rate } = deck.state();
    if (duration > 0 && 'setPositionState' in session) session.setPositionState({ duration, position: Math.min(time, duration), playbackRate: rate });
  }

  if (!audio.paused) announce();
  audio.addEventListener('play', announce);
  for (const event of ['seeked', 'ratechange', 'durationchange']) audio.addEventListener(event, place);
  return () => {
    audio.removeEventListener('play', announce);
    for (const event of ['seeked', 'ratechange', 'durationchange']) audio.removeEventListener(event, place);
    for (const [action] of actions) handle(session, action, null);
  };
}

/** A browser throws for an action that it does not know. */
function handle(session: MediaSession, action: MediaSessionAction, handler: MediaSessionActionHandler | null): void {
  try {
    session.setActionHandler(action, handler);
  } catch {
    // The other actions still work.
  }
}
