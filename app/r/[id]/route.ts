import { siteBook } from '@/lib/site/book';
import { pointedAt } from '@/lib/site/pointed/pointed';
import { routes } from '@/lib/site/routes';

export const dynamic = 'force-dynamic';

/** The permanent address of everything that has an id: leads to where it stands today. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const found = pointedAt(siteBook(), id);
  if (found) return new Response(null, { status: 302, headers: { Location: found.url, 'Cache-Control': 'public, max-age=60, s-maxage=300' } });
  // lib/delivery/documents.ts answers with that page under this status.
  return new Response('There is nothing of this name in the book.\n', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', 'X-Page': routes.missing(id) } });
}
