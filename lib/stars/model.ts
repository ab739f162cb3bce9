/** The star count as readers get it, and as `GET /api/stars` prints it. */
export interface Stars {
  /** `owner/name` as configured, also after GitHub has renamed the repository. */
  repository: string;
  /** A non-negative integer. */
  stars: number;
  /** When GitHub last confirmed the number: ISO 8601, UTC, to the second. */
  fetchedAt: string;
  /** True when the number is older than the site promises; it is then the last one known to be good. */
  stale: boolean;
}

/** The last good answer as it is kept in memory and in the state file. */
export interface LastGood {
  repository: string;
  stars: number;
  /** Milliseconds since 1970; finer than {@link Stars.fetchedAt}, so that a life of one second is not cut short by rounding. */
  fetchedAt: number;
  /** GitHub's entity tag for a conditional request, quotes included. */
  etag?: string;
}

/** What a reader is told: a number, or that none has ever been had and when to ask again. Missing is a result, not an error. */
export type Reading =
  | { known: true; stars: Stars; /** Whole seconds until the number goes stale; 0 when it is. */ freshForSeconds: number }
  | { known: false; repository: string; /** Whole seconds, at least 1, until GitHub may be asked again. */ retryAfterSeconds: number };

/** Formats an instant (milliseconds since 1970) as the contract asks: `2026-01-02T03:04:05Z`. */
export function toSeconds(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
}
