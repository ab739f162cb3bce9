import { recall, remember } from '@/components/behaviours/storage';
import type { Deck } from './audio-deck';
import { speeds } from './speeds';

const KEY = 'listening';
const SAVE_EVERY_MS = 5000;
/** Who stopped this close to the end has heard it all and starts anew. */
const END_SECONDS = 3;

/** Brings back the place and the speed of an earlier visit, and keeps them for the next one. Returns how to stop. */
export function rememberListening(audio: HTMLAudioElement, deck: Deck): () => void {
  const earlier = parse(recall(KEY));
  if (earlier?.speed !== undefined && audio.playbackRate === 1) deck.setRate(earlier.speed);
  // Not when the native controls have been used before the script came.
  if (earlier?.position !== undefined && audio.paused && audio.currentTime === 0) deck.seek(earlier.position);

  let saved = 0;
  function save(): void {
    const { time, duration, rate } = deck.state();
    const heard = duration > 0 && time > duration - END_SECONDS;
    const position = heard ? 0 : Math.round(time * 10) / 10;
    // Who never listened leaves nothing behind.
    remember(KEY, position === 0 && rate === 1 ? null : JSON.stringify({ position, speed: rate }));
    saved = Date.now();
  }
  function saveSometimes(): void {
    if (Date.now() - saved >= SAVE_EVERY_MS) save();
  }

  audio.addEventListener('timeupdate', saveSometimes);
  for (const event of ['pause', 'seeked', 'ratechange']) audio.addEventListener(event, save);
  // A phone may end a hidden page without a word.
  document.addEventListener('visibilitychange', save);
  addEventListener('pagehide', save);
  return () => {
    audio.removeEventListener('timeupdate', saveSometimes);
    for (const event of ['pause', 'seeked', 'ratechange']) audio.removeEventListener(event, save);
    document.removeEventListener('visibilitychange', save);
    removeEventListener('pagehide', save);
  };
}

/** Storage may hold anything: only a time and one of the speeds are taken from it. */
function parse(text: string | null): { position?: number; speed?: number } | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    const { position, speed } = value as Record<string, unknown>;
    const known = speeds.find((one) => one === speed);
    return { ...(typeof position === 'number' && position > 0 && Number.isFinite(position) ? { position } : {}), ...(known === undefined ? {} : { speed: known }) };
  } catch {
    return null;
  }
}
