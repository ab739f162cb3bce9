import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { finishDocument } from '@/lib/delivery/finish';
import { fittingHeaders, keptHeaders } from '@/lib/delivery/kept-headers';
import { publicAddress } from '@/lib/delivery/rewrites';
import type { StoredIndex } from '@/lib/delivery/stored';
import { inLanes } from '@/scripts/lanes';
import { openBodies, type Body } from './bodies';
import { storePacks } from './packs';
import { withServer } from './packaged-server';
import { packageFolder } from './record';
import type { CommandSettings } from './settings';

/** Where finished answers lie in the package. */
export const storedFolder = join(packageFolder, 'stored');
/** Pages that Next draws for each request; what a reader keeps of them is as the build would draw it. */
const perRequest = ['/', '/search'];
/** As many at a time as keep the cores busy with compressing. */
const LANES = availableParallelism() + 1;

/**
 * Asks the packaged server once for everything that does not depend on the request, finishes the pages, compresses what gains by it
 * and keeps all of it with its headers, so that `npm start` only sends bytes.
 * @param edition names this build.
 * @throws when an address answers with a failure.
 */
export async function storeAnswers(settings: CommandSettings, edition: string): Promise<void> {
  const bodies = openBodies(storedFolder);
  const index: StoredIndex = { edition, answers: [], integrity: {} };
  await withServer(settings, async (origin) => {
    const ask = (path: string) => finishedAnswer(`${settings.basePath}${path}`, origin, index.integrity);
    const store = async (path: string) => {
      const body = await ask(path);
      if (body) index.answers.push(await bodies.store(body));
    };
    // Scripts before pages, which name their integrity.
    await inLanes([...filesUnder(join(packageFolder, '.next', 'static'), '/_next/static'), ...filesUnder(join(packageFolder, 'public'), '')], store, LANES);
    await inLanes(prerendered(), store, LANES);
    const others = await Promise.all(perRequest.map(ask));
    await storePacks(settings, index, bodies, others.filter((body) => body !== null));
  });
  bodies.close();
  writeFileSync(join(storedFolder, 'index.json'), JSON.stringify(index));
}

/** Null for a page that this book has not: one without terms has no glossary. */
async function finishedAnswer(path: string, origin: string, integrity: Record<string, string>): Promise<Body | null> {
  const response = await fetch(`${origin}${path}`, { headers: { 'accept-encoding': 'identity' }, redirect: 'manual' });
  if (response.status === 404) return null;
  if (response.status !== 200) throw new Error(`${path} answers ${response.status}, expected 200`);
  const headers = fittingHeaders(keptHeaders(Object.fromEntries(response.headers)));
  const type = headers['content-type'] ?? '';
  let bytes: Buffer = Buffer.from(await response.arrayBuffer());
  if (type.startsWith('text/html')) {
    const { html, policy } = finishDocument(bytes.toString(), (src) => integrity[src] ?? null);
    bytes = Buffer.from(html);
    headers['content-security-policy'] = policy;
  }
  if (type.includes('javascript')) integrity[path] = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  return { path, headers, bytes };
}

/** Addresses of the pages and files that Next made while it built. */
function prerendered(): string[] {
  const { routes } = JSON.parse(readFileSync(join(packageFolder, '.next', 'prerender-manifest.json'), 'utf8')) as { routes: Record<string, unknown> };
  return Object.keys(routes).filter((path) => !path.startsWith('/_')).map(publicAddress);
}

function filesUnder(folder: string, address: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${address}/${encodeURIComponent(entry.name)}`;
    return entry.isDirectory() ? filesUnder(join(folder, entry.name), path) : [path];
  });
}
