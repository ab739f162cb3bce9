import { siteBook } from '@/lib/site/book';

export const dynamic = 'force-dynamic';

/** `GET /api/health`: the server runs and can read its book. */
export function GET(): Response {
  return Response.json({ status: 'ok', version: siteBook().about.version ?? 'unversioned' }, { headers: { 'Cache-Control': 'no-store' } });
}
