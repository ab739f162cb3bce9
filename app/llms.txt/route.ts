import { siteBook } from '@/lib/site/book';
import { llmsIndex } from '@/lib/site/markdown';

export const dynamic = 'force-static';

/** `/llms.txt`: what the book holds and where its Markdown is (llmstxt.org). */
export function GET(): Response {
  return new Response(llmsIndex(siteBook()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
