import { siteBook } from '@/lib/site/book';
import { routes } from '@/lib/site/routes';

export const dynamic = 'force-dynamic';

/** Addresses of the site that this one replaces: `/contents/vol2/fault_tolerance/fault_tolerance.html`. */
export async function GET(_request: Request, { params }: { params: Promise<{ folder: string; file: string }> }): Promise<Response> {
  const { folder, file } = await params;
  const slug = folder.replaceAll('_', '-');
  const book = siteBook();
  const chapter = [...book.chapters, ...book.appendices].find((candidate) => candidate.slug === slug);
  const known = chapter && file.replace(/\.(html|qmd)$/, '').replaceAll('_', '-') === slug;
  if (known) return new Response(null, { status: 308, headers: { Location: routes.chapter(chapter), 'Cache-Control': 'public, max-age=86400' } });
  // Not for good: the chapter may yet be written.
  return new Response(null, { status: 307, headers: { Location: routes.contents() } });
}
