import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Manifest } from '@/lib/offline/model';

/** Words that stand on every page, and what the second edition says instead. */
const words = { first: 'Systems at Scale', second: 'Systems at Second Scale' } as const;
const secondEdition = 'b'.repeat(12);

/** What a page of each edition says, and one of the other does not. */
export const saysFirst = new RegExp(words.first);
export const saysSecond = new RegExp(words.second);

/** The built site as a reader has it whose line can be cut, and whose site can be deployed anew while it is read. */
export interface TwoEditions {
  origin: string;
  /** From now on the site is the second edition. */
  deploy(): void;
  /** From now on nothing comes through, and what was under way breaks off. */
  cut(): void;
  /** Cuts the line at the n-th request for a path that begins so. */
  cutAt(prefix: string, count: number): void;
  mend(): void;
  close(): Promise<void>;
}

/** Puts itself in front of the built site. Its star count is always the same. */
export async function twoEditions(site: string): Promise<TwoEditions> {
  let isDeployed = false;
  let isCut = false;
  let trap: { prefix: string; left: number } | null = null;
  const open = new Set<Socket>();
  const cut = () => {
    isCut = true;
    for (const socket of open) socket.destroy();
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '/';
    if (trap && path.startsWith(trap.prefix)) trap.left -= 1;
    if (trap?.left === 0) cut();
    if (isCut) {
      request.socket.destroy();
      return;
    }
    if (path === '/api/stars') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ repository: 'some/book', stars: 12345, fetchedAt: new Date().toISOString(), stale: false }));
      return;
    }
    const given = await fetch(`${site}${path}`, { method: request.method ?? 'GET', redirect: 'manual', headers: { 'accept-encoding': 'identity' } });
    const headers = Object.fromEntries([...given.headers].filter(([name]) => !['connection', 'content-length', 'keep-alive', 'transfer-encoding'].includes(name)));
    let body: Buffer = Buffer.from(await given.arrayBuffer());
    if (isDeployed) {
      headers['server-timing'] = `edition;desc="${secondEdition}"`;
      if (path === '/offline.json' && request.method === 'GET') body = await secondManifest(JSON.parse(body.toString()) as Manifest, site);
      else if (/^(?:text\/html|application\/json)/.test(headers['content-type'] ?? '')) body = second(body);
    }
    response.writeHead(given.status, headers).end(request.method === 'HEAD' ? undefined : body);
  };

  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy())).listen(0, '127.0.0.1');
  server.on('connection', (socket: Socket) => {
    open.add(socket.once('close', () => open.delete(socket)));
  });
  await once(server, 'listening');
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    deploy: () => void (isDeployed = true),
    cut,
    cutAt: (prefix, count) => void (trap = { prefix, left: count }),
    mend() {
      isCut = false;
      trap = null;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function second(body: Buffer): Buffer {
  return Buffer.from(body.toString().replaceAll(words.first, words.second));
}

async function secondManifest(manifest: Manifest, site: string): Promise<Buffer> {
  const packs = await Promise.all(
    manifest.packs.map(async (pack) => {
      const body = second(Buffer.from(await (await fetch(`${site}${pack.url}`)).arrayBuffer()));
      return { ...pack, bytes: body.length, hash: createHash('sha256').update(body).digest('hex').slice(0, 32) };
    }),
  );
  return Buffer.from(JSON.stringify({ ...manifest, edition: secondEdition, packs }));
}
