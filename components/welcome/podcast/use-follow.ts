import { useCallback, useEffect, useRef, type RefObject } from 'react';

const SCROLLING_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ', 'Tab']);

/**
 * Keeps the current sentence in view within its own box (never the page) while the recording plays, until the reader moves the text
 * by hand; playing anew or choosing a sentence takes it up again.
 */
export function useFollow(box: RefObject<HTMLElement | null>, current: number, playing: boolean): { resume: () => void } {
  const following = useRef(true);
  const resume = useCallback(() => {
    following.current = true;
  }, []);

  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const release = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || SCROLLING_KEYS.has(event.key)) following.current = false;
    };
    // Only what a hand does: the scroll event itself does not tell who scrolled.
    const byHand = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
    for (const event of byHand) element.addEventListener(event, release, { passive: true });
    return () => {
      for (const event of byHand) element.removeEventListener(event, release);
    };
  }, [box]);

  useEffect(() => {
    if (playing) following.current = true;
  }, [playing]);

  useEffect(() => {
    const element = box.current;
    const sentence = element?.querySelector<HTMLElement>('[aria-current="true"]');
    if (!playing || !following.current || !element || !sentence) return;
    const outer = element.getBoundingClientRect();
    const inner = sentence.getBoundingClientRect();
    if (inner.top >= outer.top + outer.height * 0.1 && inner.bottom <= outer.bottom - outer.height * 0.2) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollTo({ top: element.scrollTop + inner.top - outer.top - outer.height / 3, behavior: calm ? 'instant' : 'smooth' });
  }, [box, current, playing]);

  return { resume };
}
