import { siteBook } from '@/lib/site/book';
import { feedOf } from '@/lib/site/feed';

export const dynamic = 'force-static';

/** `/feed.xml`: chapters that are new or have changed (Atom). */
export function GET(): Response {
  return new Response(feedOf(siteBook()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
