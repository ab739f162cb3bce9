import { siteBook } from '@/lib/site/book';
import { llmsFullText } from '@/lib/site/markdown';

export const dynamic = 'force-static';

/** `/llms-full.txt`: the whole book as one text of Markdown. */
export function GET(): Response {
  return new Response(llmsFullText(siteBook()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
