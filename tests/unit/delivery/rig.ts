import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { deliver } from '@/lib/delivery/handler';
import { bodyFile, type StoredAnswer } from '@/lib/delivery/stored';

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export type Ask = (path: string, options?: { method?: string; headers?: Record<string, string> }) => Promise<Reply>;

/** Writes a folder as the build leaves it, with the given bodies by their addresses. */
export function storedFolder(bodies: Readonly<Record<string, { type: string; body: Buffer }>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'stored-'));
  const answers = Object.entries(bodies).map(([path, { type, body }]): StoredAnswer => {
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 32);
    writeFileSync(join(folder, bodyFile(hash, null)), body);
    const codings = type.startsWith('text/') ? (['br', 'gzip'] as const) : [];
    if (codings.length > 0) {
      writeFileSync(join(folder, bodyFile(hash, 'br')), brotliCompressSync(body));
      writeFileSync(join(folder, bodyFile(hash, 'gzip')), gzipSync(body));
    }
    return { path, status: 200, headers: { 'content-type': type, 'cache-control': 'public, max-age=60' }, hash, codings, bytes: body.length };
  });
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ edition: '0123456789ab', answers, integrity: {} }));
  return folder;
}

/** Serves a folder in front of `next` on a free port of this machine while `story` asks. */
export async function whileServing(folder: string, next: RequestListener, story: (ask: Ask) => Promise<void>, secure = false): Promise<void> {
  const server = createServer(deliver({ folder, basePath: '', secure }, next)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    // Node's own client sends a path as it is given, wrong ones too.
    await story(
      (path, { method = 'GET', headers = {} } = {}) =>
        new Promise((resolve, reject) => {
          request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
            const parts: Buffer[] = [];
            response.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
          })
            .on('error', reject)
            .end();
        }),
    );
  } finally {
    server.close();
  }
}
