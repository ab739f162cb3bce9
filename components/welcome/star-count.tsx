'use client';

import { useRef, useState } from 'react';
import useSWR, { type SWRConfiguration } from 'swr';
import type { Stars } from '@/lib/stars/model';
import { fetchStars, StarsUnavailable } from './fetch-stars';
import { useLive } from './use-live';

const MINUTE = 60_000;
const FRESH_FOR = 5 * MINUTE;
const MOST_RETRIES = 3;
/** A page that stays open longer asks again when the reader comes back to it. */
const LONGEST_WAIT = 60 * MINUTE;

const settings: SWRConfiguration<Stars> = {
  revalidateOnFocus: true,
  focusThrottleInterval: FRESH_FOR,
  dedupingInterval: FRESH_FOR,
  refreshInterval: 10 * MINUTE,
  // The last value stays on screen; what is tried again is tried seldom, and never before the site said.
  onErrorRetry(error, _key, _settings, revalidate, { retryCount }) {
    if (retryCount > MOST_RETRIES) return;
    const asked = error instanceof StarsUnavailable ? error.retryAfterSeconds * 1000 : 0;
    setTimeout(() => void revalidate({ retryCount }), Math.min(LONGEST_WAIT, Math.max(MINUTE * retryCount, asked)));
  },
};

/** A client file because it keeps the number fresh while the page is open. An unknown number is not shown at all. */
export function StarCount({ initial, url }: { initial: Stars | null; url: string }) {
  // Read once: a number that the server has just given need not be asked for again.
  const [outdated] = useState(() => initial === null || Date.now() - Date.parse(initial.fetchedAt) > FRESH_FOR);
  const { data } = useSWR<Stars>(url, fetchStars, { ...settings, revalidateOnMount: outdated, ...(initial === null ? {} : { fallbackData: initial }) });
  const island = useRef<HTMLParagraphElement>(null);
  useLive(island);

  if (data === undefined) {
    // The site's small script may have filled it in before React arrived (components/behaviours/star-count.ts): React leaves it as it is.
    return (
      <p className="star-count" data-island="touch" data-stars-url={url} ref={island} hidden suppressHydrationWarning>
        <span className="star-count-number" data-testid="star-count" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} /> <span suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
      </p>
    );
  }
  return (
    <p className="star-count" data-island="touch" ref={island}>
      <span className="star-count-number" data-testid="star-count">
        {data.stars.toLocaleString('en-US')}
      </span>{' '}
      {data.stars === 1 ? 'star' : 'stars'}
      {data.stale && (
        <>
          {' '}
          <small className="star-count-date">
            as of <time dateTime={data.fetchedAt}>{day(data.fetchedAt)}</time>
          </small>
        </>
      )}
    </p>
  );
}

/** In one fixed language and zone, so that the server and every browser write the same. With the year: an outage has no longest length. */
function day(instant: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(instant));
}
