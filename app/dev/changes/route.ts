import { manuscriptChanges } from '@/lib/site/dev-changes';

export const dynamic = 'force-dynamic';

/** In development: a stream of server-sent events, one for each change of the manuscript. Elsewhere there is nothing here. */
export function GET(request: Request): Response {
  if (process.env.NODE_ENV !== 'development') return new Response('Not found', { status: 404 });
  return new Response(manuscriptChanges(request.signal), { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' } });
}
