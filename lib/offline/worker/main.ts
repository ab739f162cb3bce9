/**
 * The service worker: it is there only for readers who asked for it on `/offline`. It answers from one complete edition, so that
 * nobody ever reads a page of one edition with parts of another.
 */
import { registerRoute } from 'workbox-routing';
import type { FromWorker, ToWorker, Wanted } from '../model';
import { page, part, stars } from './answers';
import { keep } from './keep';
import { lookForNewer, newestEdition, noteEdition } from './newest';
import { base, scope } from './scope';
import { search } from './search';
import { clearShelf, dropEditions, shelf, writeShelf } from './shelf';

/** Pages hear of progress at most this often. */
const TELL_EVERY_MS = 150;

let work: AbortController | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;

async function say(message: FromWorker): Promise<void> {
  for (const client of await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })) client.postMessage(message);
}

async function tell(): Promise<void> {
  await say({ kind: 'state', state: { ...(await shelf()), newest: newestEdition() } });
}

function tellSoon(): void {
  waiting ??= setTimeout(() => {
    waiting = undefined;
    void tell();
  }, TELL_EVERY_MS);
}

async function begin(wanted: Wanted): Promise<void> {
  work?.abort();
  const own = new AbortController();
  work = own;
  const before = (await shelf()).kept?.edition;
  await keep(wanted, own.signal, tellSoon);
  if (work === own) work = null;
  const after = (await shelf()).kept?.edition;
  if (after !== undefined && after !== before) noteEdition(after);
  await tell();
  if (before !== undefined && after !== before) await say({ kind: 'renewed' });
}

/** What was cut off, by the end of the worker or of the network, goes on when a page shows up again. */
async function goOn(): Promise<void> {
  const { keeping } = await shelf();
  if (work === null && keeping && (keeping.problem === null || keeping.problem === 'network')) await begin(keeping);
}

async function stop(): Promise<void> {
  work?.abort();
  work = null;
  const { kept } = await shelf();
  await writeShelf({ kept, keeping: null });
  await dropEditions(...(kept ? [kept.edition] : []));
}

async function obey(message: ToWorker): Promise<void> {
  if (message.kind === 'keep') {
    await begin(message.wanted);
    return;
  }
  if (message.kind === 'stop') await stop();
  if (message.kind === 'remove') {
    work?.abort();
    await clearShelf();
  }
  await tell();
  if (message.kind !== 'tell') return;
  if ((await shelf()).kept) await lookForNewer();
  await tell();
  await goOn();
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('message', (event) => event.waitUntil(obey(event.data as ToWorker)));

const isHere = ({ origin, pathname }: URL) => origin === location.origin && pathname.startsWith(`${base}/`);
const isPath = (...paths: string[]) => ({ url }: { url: URL }) => isHere(url) && paths.some((path) => url.pathname === `${base}${path}`);
/** Never answered from a cache: they say what the site is now. */
const passes = (path: string) => path === `${base}/offline.json` || path.startsWith(`${base}/offline/`) || path.startsWith(`${base}/api/`) || path === `${base}/sw.js`;

registerRoute(isPath('/api/search'), (asked) => search(asked));
registerRoute(isPath('/api/stars'), (asked) => stars(asked));
registerRoute(({ url, request }) => isHere(url) && request.mode === 'navigate' && !passes(url.pathname), (asked) => page(asked));
registerRoute(({ url, request }) => isHere(url) && request.mode !== 'navigate' && !passes(url.pathname), (asked) => part(asked));
