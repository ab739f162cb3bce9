import { citationFileFormat } from '@/lib/export/citation/cff';
import { siteBook } from '@/lib/site/book';

export const dynamic = 'force-static';

/** `/CITATION.cff`: the file of that name at the root of the repository (citation-file-format.github.io). */
export function GET(): Response {
  return new Response(citationFileFormat(siteBook()), { headers: { 'Content-Type': 'application/yaml; charset=utf-8' } });
}
