/** The part of `GET /api/stars` that is shown. */
interface Stars {
  stars: number;
  fetchedAt: string;
  /** An older number: the last one that could be had. */
  stale: boolean;
}

/**
 * Fills in the star count on a page that was drawn before the site knew one. Small enough to be here: waking the framework
 * for a number would load more than the whole page. An empty answer (204) says that there is nothing to show yet, and a failure says no more.
 */
export function showStarCount(): void {
  const place = document.querySelector<HTMLElement>('[data-stars-url]');
  if (!place) return;
  fetch(place.dataset['starsUrl'] ?? '', { headers: { Prefer: 'return=minimal' } })
    .then(async (response) => {
      if (response.status !== 200) return;
      const { stars, fetchedAt, stale } = (await response.json()) as Stars;
      const [number, unit] = place.querySelectorAll('span');
      if (!Number.isSafeInteger(stars) || !number || !unit) return;
      number.textContent = stars.toLocaleString('en-US');
      unit.textContent = `${stars === 1 ? 'star' : 'stars'}${stale ? ` as of ${new Date(fetchedAt).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' })}` : ''}`;
      place.hidden = false;
    })
    .catch(() => undefined);
}
