import { listMethods, refuseMethod, respond } from '@/lib/stars/respond';
import { starCount } from '@/lib/stars/star-count';

// A build must neither ask GitHub nor bake in an answer.
export const dynamic = 'force-dynamic';
// The last good count is kept in a file.
export const runtime = 'nodejs';

/** `GET /api/stars`; Next answers `HEAD` with it too. */
export async function GET(request: Request): Promise<Response> {
  return respond(request, await starCount().read());
}

export { listMethods as OPTIONS, refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT };
