import { siteBook } from '@/lib/site/book';
import { markdownFile } from '@/lib/site/markdown';
import { absolute } from '@/lib/site/metadata';
import { routes } from '@/lib/site/routes';

export const dynamic = 'force-static';
export const dynamicParams = false;

type Kind = 'chapters' | 'appendices';

export function generateStaticParams(): { kind: Kind; slug: string }[] {
  const book = siteBook();
  return (['chapters', 'appendices'] as const).flatMap((kind) => book[kind].map(({ slug }) => ({ kind, slug })));
}

/** A chapter as plain Markdown. Readers know it as `/chapters/<slug>.md` (`lib/delivery/rewrites.ts`): beside `[slug]` there is no room for it. */
export async function GET(_request: Request, { params }: { params: Promise<{ kind: string; slug: string }> }): Promise<Response> {
  const { kind, slug } = await params;
  const book = siteBook();
  const chapter = book[kind === 'appendices' ? 'appendices' : 'chapters'].find((candidate) => candidate.slug === slug);
  if (chapter === undefined) return new Response('Not found', { status: 404 });
  return new Response(markdownFile(book, chapter), { headers: { 'Content-Type': 'text/markdown; charset=utf-8', Link: `<${absolute(routes.chapter(chapter))}>; rel="canonical"` } });
}
