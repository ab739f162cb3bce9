import { addresses } from '@/lib/site/addresses';
import { markupOf } from '@/lib/book/markup-cache';
import { siteBook } from '@/lib/site/book';

export const dynamic = 'force-static';
export const dynamicParams = false;

const kinds = { chapters: 'chapters', appendices: 'appendices' } as const;

export function generateStaticParams(): { kind: string; file: string }[] {
  const book = siteBook();
  return Object.values(kinds).flatMap((kind) => book[kind].filter(({ status }) => status !== 'planned').map(({ slug }) => ({ kind, file: `${slug}.json` })));
}

/** TeX of a page's displayed formulas, in their order: `/tex/chapters/<slug>.json`. Asked for when a reader copies one. */
export async function GET(_request: Request, { params }: { params: Promise<{ kind: string; file: string }> }): Promise<Response> {
  const { kind, file } = await params;
  const book = siteBook();
  const chapter = book[kind === kinds.appendices ? 'appendices' : 'chapters'].find(({ slug }) => `${slug}.json` === file);
  if (chapter === undefined) return new Response('Not found', { status: 404 });
  return Response.json(markupOf({ book, source: chapter.source, chapter, addresses }).tex);
}
