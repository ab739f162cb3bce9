import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteBook } from '@/lib/site/book';
import { figureFiles, mediaType } from '@/lib/site/figures';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams(): { path: string[] }[] {
  return figureFiles(siteBook().root).map((path) => ({ path: path.split('/') }));
}

/** A figure of the manuscript; only files that the list of figures names are ever read. */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const { root } = siteBook();
  const path = (await params).path.join('/');
  if (!figureFiles(root).includes(path)) return new Response('Not found', { status: 404 });
  const body = await readFile(join(root, path));
  // A drawing that is opened by itself may hold what a drawing must not do.
  return new Response(new Uint8Array(body), { headers: { 'Content-Type': mediaType(path), 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" } });
}
