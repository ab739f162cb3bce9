import { useEffect, type RefObject } from 'react';

/** Tells the site's small script that an island is live: a click that came earlier is then given to it. */
export function useLive(island: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    island.current?.dispatchEvent(new Event('island-live'));
  }, [island]);
}
