import { SocialPicture } from '@/components/site/social-picture';
import { drawPicture } from '@/lib/site/social-image';
import { socialSubject } from '@/lib/site/social-subject';

export const dynamic = 'force-dynamic';

/** The picture that a link to a page shows elsewhere: `/og/book.png`, `/og/chapter-<slug>.png`. Drawn at the first call. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await params;
  const subject = socialSubject(name);
  if (subject === null) return new Response('Not found', { status: 404 });
  const image = await drawPicture(name, <SocialPicture {...subject} />);
  return new Response(image, { headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=86400, s-maxage=604800, stale-while-revalidate=604800' } });
}
