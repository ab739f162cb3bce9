import { siteBook } from '@/lib/site/book';
import { citationFormats, citationText } from '@/lib/site/cite';
import { citedChapter, citeNames } from '@/lib/site/cite-names';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams(): { format: string; name: string[] }[] {
  const names = citeNames(siteBook());
  return citationFormats.flatMap(({ format }) => [{ format, name: [] }, ...names.map((name) => ({ format, name: [name] }))]);
}

/** A citation as a file. Readers know it as `/cite.bib` or `/cite/<slug>.bib` (`lib/delivery/rewrites.ts`): beside `[name]` there is no room for it. */
export async function GET(_request: Request, { params }: { params: Promise<{ format: string; name?: string[] }> }): Promise<Response> {
  const { format, name: [name] = [] } = await params;
  const book = siteBook();
  const known = citationFormats.find((candidate) => candidate.format === format);
  const chapter = name === undefined ? null : citedChapter(book, name);
  if (known === undefined || (name !== undefined && chapter === null)) return new Response('Not found', { status: 404 });
  return new Response(citationText(book, chapter, known.format), { headers: { 'Content-Type': `${known.mediaType}; charset=utf-8` } });
}
