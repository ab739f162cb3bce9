import { siteBook } from '@/lib/site/book';
import { pointedAt } from '@/lib/site/pointed/pointed';
import { previewDocument } from '@/lib/site/pointed/preview-document';

export const dynamic = 'force-dynamic';

/** What a reference leads to, as a small document of its own: `/preview/fig-ring`. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const book = siteBook();
  const found = pointedAt(book, id);
  const html = found?.html() ?? null;
  if (found === null || html === null) {
    return Response.json({ type: 'about:blank', title: 'Not Found', status: 404 }, { status: 404, headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' } });
  }
  return new Response(previewDocument(found, html, book.about.language), { headers: { 'Content-Type': 'text/html; charset=utf-8', 'X-Robots-Tag': 'noindex', 'Cache-Control': 'public, max-age=60, s-maxage=300, stale-while-revalidate=86400' } });
}
