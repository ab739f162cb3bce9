import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { editionHeader } from '@/lib/offline/edition';
import { log } from '@/lib/site/log';
import { createDocuments } from './documents';
import { refusalOf, refuse, sayMethods } from './refusal';
import { openStored, type StoredAnswer } from './stored';

interface Delivery {
  /** Folder that the build filled with finished answers. */
  folder: string;
  basePath: string;
  /** Whether readers reach the site over TLS. */
  secure: boolean;
}

/** Pages that Next draws for itself and that have no address of the site's. */
const internal = /^\/_(?:global-error|not-found)(?:\/|$)/;
/** Addresses that answer with data, which need no finishing and must not wait for one another. */
const data = /^\/(?:api|dev|_next)\//;

/**
 * Puts the finished answers of the build in front of Next: what was made once is sent as stored bytes, pages that are drawn per
 * request are finished on their way, everything else is Next's own business.
 */
export function deliver({ folder, basePath, secure }: Delivery, next: RequestListener): RequestListener {
  const stored = openStored(folder);
  const documents = createDocuments(next, stored.integrity);
  const always = { ...editionHeader(stored.edition), ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}) };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
    const isPage = request.headers['rsc'] === undefined;
    const found = isPage ? stored.find(path) : undefined;
    if (found) {
      await stored.respond(request, response, found, isNamedByHash(found, query) ? { ...always, 'cache-control': forever } : always);
      return;
    }
    const inSite = path.startsWith(basePath) ? path.slice(basePath.length) : path;
    if (internal.test(inSite)) request.url = `${basePath}/unknown`;
    // What is made per request has no parts.
    delete request.headers.range;
    if (!isPage || data.test(inSite)) {
      for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
      next(request, response);
      return;
    }
    await documents(request, response, always);
  };

  return (request, response) => {
    const refusal = refusalOf(request);
    if (refusal) {
      refuse(response, refusal);
      return;
    }
    if (request.method === 'OPTIONS') {
      sayMethods(response);
      return;
    }
    answer(request, response).catch((error: unknown) => {
      log('error', 'answer-failed', { path: request.url, message: error instanceof Error ? error.message : String(error) });
      if (response.headersSent) response.destroy();
      else refuse(response, { status: 500, title: 'Internal Server Error' });
    });
  };
}

const forever = 'public, max-age=31536000, immutable';

/** An address such as `behaviours.js?v=1f2e3d4c5b`, whose query begins the hash of the bytes, or one that the bundler named by hash, never means other bytes. */
function isNamedByHash({ hash, path }: StoredAnswer, query: string): boolean {
  if (/\/assets\/site\/shared-[A-Z0-9]{8}\.js$/.test(path)) return true;
  const version = /^v=([0-9a-f]{10,})$/.exec(query)?.[1];
  return version !== undefined && hash.startsWith(version);
}
