import type { RequestListener } from 'node:http';
import inject from 'light-my-request';
import { log } from '@/lib/site/log';

/** Lets a server that has just begun to listen make what its first search would wait for, by searching once. */
export async function wakeSearch(dispatch: RequestListener, basePath: string): Promise<void> {
  const { statusCode } = await inject(dispatch, { method: 'GET', url: `${basePath}/api/search?q=book&limit=1` });
  if (statusCode !== 200) log('error', 'search-not-ready', { status: statusCode });
}
