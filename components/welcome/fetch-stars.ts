import type { Stars } from '@/lib/stars/model';

/** The site has no number now; it may say when to ask again. */
export class StarsUnavailable extends Error {
  override name = 'StarsUnavailable';
  constructor(readonly retryAfterSeconds: number) {
    super('No star count');
  }
}

const TIMEOUT_MS = 10_000;

/** Asks the site (never GitHub) for the star count. Rejects when the answer is late, not 200 or not of the promised shape. */
export async function fetchStars(url: string): Promise<Stars> {
  const response = await fetch(url, { headers: { accept: 'application/json', prefer: 'return=minimal' }, signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (response.status !== 200) throw new StarsUnavailable(Number(response.headers.get('retry-after')) || 0);
  const answer: unknown = await response.json();
  if (!isStars(answer)) throw new StarsUnavailable(0);
  return answer;
}

/** By hand and not by zod, which is larger than the whole island. */
function isStars(value: unknown): value is Stars {
  if (typeof value !== 'object' || value === null) return false;
  const { repository, stars, fetchedAt, stale } = value as Record<string, unknown>;
  return (
    typeof repository === 'string' &&
    typeof stars === 'number' &&
    Number.isSafeInteger(stars) &&
    stars >= 0 &&
    typeof fetchedAt === 'string' &&
    !Number.isNaN(Date.parse(fetchedAt)) &&
    typeof stale === 'boolean'
  );
}
