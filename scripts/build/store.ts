import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { brotliEncode, gzipEncode, isWorthEncoding, type Coding } from '@/lib/delivery/encode';
import { finishDocument } from '@/lib/delivery/finish';
import { fittingHeaders, keptHeaders } from '@/lib/delivery/kept-headers';
import { bodyFile, type StoredAnswer, type StoredIndex } from '@/lib/delivery/stored';
import { inLanes } from '@/scripts/lanes';
import { withServer } from './packaged-server';
import { packageFolder } from './record';
import type { CommandSettings } from './settings';

/** Where finished answers lie in the package. */
export const storedFolder = join(packageFolder, 'stored');
/** Compressed bodies outlive a build: what did not change is not compressed again. */
const kept = join('.next', 'cache', 'compressed');
const BROTLI_QUALITY = 11;
const GZIP_LEVEL = 9;
/** As many at a time as keep the cores busy with compressing. */
const LANES = availableParallelism() + 1;

/**
 * Asks the packaged server once for everything that does not depend on the request, finishes the pages, compresses what gains by it
 * and keeps all of it with its headers, so that `npm start` only sends bytes.
 * @throws when an address answers with a failure.
 */
export async function storeAnswers(settings: CommandSettings): Promise<void> {
  rmSync(storedFolder, { recursive: true, force: true });
  mkdirSync(storedFolder, { recursive: true });
  mkdirSync(kept, { recursive: true });
  const used = new Set<string>();
  const index: StoredIndex = { answers: [], integrity: {} };
  await withServer(settings, async (origin) => {
    const store = async (path: string) => {
      const answer = await storeAnswer(`${settings.basePath}${path}`, origin, index.integrity, used);
      if (answer) index.answers.push(answer);
    };
    // Scripts before pages, which name their integrity.
    await inLanes([...filesUnder(join(packageFolder, '.next', 'static'), '/_next/static'), ...filesUnder(join(packageFolder, 'public'), '')], store, LANES);
    await inLanes(prerendered(), store, LANES);
  });
  for (const name of readdirSync(kept)) if (!used.has(name)) rmSync(join(kept, name));
  writeFileSync(join(storedFolder, 'index.json'), JSON.stringify(index));
}

/** Null for a page that this book has not: one without terms has no glossary. */
async function storeAnswer(path: string, origin: string, integrity: Record<string, string>, used: Set<string>): Promise<StoredAnswer | null> {
  const response = await fetch(`${origin}${path}`, { headers: { 'accept-encoding': 'identity' }, redirect: 'manual' });
  if (response.status === 404) return null;
  if (response.status !== 200) throw new Error(`${path} answers ${response.status}, expected 200`);
  const headers = fittingHeaders(keptHeaders(Object.fromEntries(response.headers)));
  const type = headers['content-type'] ?? '';
  let body: Buffer = Buffer.from(await response.arrayBuffer());
  if (type.startsWith('text/html')) {
    const { html, policy } = finishDocument(body.toString(), (src) => integrity[src] ?? null);
    body = Buffer.from(html);
    headers['content-security-policy'] = policy;
  }
  if (type.includes('javascript')) integrity[path] = `sha384-${createHash('sha384').update(body).digest('base64')}`;
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 32);
  writeFileSync(join(storedFolder, bodyFile(hash, null)), body);
  const codings: Coding[] = isWorthEncoding(type, body.length) ? ['br', 'gzip'] : [];
  for (const coding of codings) {
    const name = bodyFile(hash, coding);
    used.add(name);
    writeFileSync(join(storedFolder, name), await compressed(name, coding, body));
  }
  return { path, status: 200, headers, hash, codings, bytes: body.length };
}

async function compressed(name: string, coding: Coding, body: Buffer): Promise<Buffer> {
  const file = join(kept, name);
  if (existsSync(file)) return readFileSync(file);
  const made = coding === 'br' ? await brotliEncode(body, BROTLI_QUALITY) : await gzipEncode(body, GZIP_LEVEL);
  // A build that is cut off here must not leave half a body under a good name.
  writeFileSync(`${file}.part`, made);
  renameSync(`${file}.part`, file);
  return made;
}

/** Addresses of the pages and files that Next made while it built. */
function prerendered(): string[] {
  const { routes } = JSON.parse(readFileSync(join(packageFolder, '.next', 'prerender-manifest.json'), 'utf8')) as { routes: Record<string, unknown> };
  return Object.keys(routes).filter((path) => !path.startsWith('/_'));
}

function filesUnder(folder: string, address: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${address}/${encodeURIComponent(entry.name)}`;
    return entry.isDirectory() ? filesUnder(join(folder, entry.name), path) : [path];
  });
}
