import { env } from '@/lib/site/env';
import { createStarCount, type StarCount } from '@/lib/stars/create-star-count';

const KEY = Symbol.for('mlsysbook-vol2-site.star-count');
const home: { [KEY]?: StarCount | undefined } = globalThis as object;

/**
 * The one star count of this process, made at first use from the settings. It hangs on `globalThis` because a module variable
 * would exist once in the bundle of the API route, once in that of the pages, and again after each reload in development.
 */
export function starCount(): StarCount {
  return (home[KEY] ??= made());
}

function made(): StarCount {
  const { githubApiUrl, githubRepository, githubToken, starsRevalidateSeconds, stateDir } = env();
  return createStarCount({
    apiUrl: githubApiUrl,
    repository: githubRepository,
    ...(githubToken === undefined ? {} : { token: githubToken }),
    revalidateSeconds: starsRevalidateSeconds,
    stateDir,
  });
}
