import { siteBook } from '@/lib/site/book';
import { respondToSearch } from '@/lib/site/search-response';

export const dynamic = 'force-dynamic';

/** `GET /api/search?q=&limit=&chapter=`: passages of the book, best first. */
export function GET(request: Request): Promise<Response> {
  return respondToSearch(request, siteBook());
}
