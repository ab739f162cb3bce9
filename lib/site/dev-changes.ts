import { watch, type FSWatcher } from 'chokidar';
import { currentStamp, manuscriptFolder } from './book';
import { diagramsFolder } from '@/lib/book/diagrams';

const home = globalThis as { siteWatcher?: Promise<FSWatcher> };

/** One watcher per development server, however many pages are open. */
function watcher(): Promise<FSWatcher> {
  home.siteWatcher ??= new Promise((resolve) => {
    const made = watch([manuscriptFolder(), diagramsFolder], { ignoreInitial: true }).setMaxListeners(0);
    made.once('ready', () => {
      resolve(made);
    });
  });
  return home.siteWatcher;
}

/**
 * Server-sent events until the reader goes away: the manuscript's stamp at once, and again whenever a file of it was written,
 * added or removed. A page that holds another stamp is out of date, also when the change came before it was listening.
 */
export function manuscriptChanges(signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async start(controller) {
      const tell = () => {
        controller.enqueue(encoder.encode(`data: ${currentStamp()}\n\n`));
      };
      const changes = await watcher();
      if (signal.aborted) return;
      tell();
      changes.on('all', tell);
      signal.addEventListener('abort', () => {
        changes.off('all', tell);
        controller.close();
      });
    },
  });
}
