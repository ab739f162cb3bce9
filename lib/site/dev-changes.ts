import { watch, type FSWatcher } from 'chokidar';
import { readBook } from './book';

const home = globalThis as { siteWatcher?: FSWatcher };

/** One watcher per development server, however many pages are open. */
function watcher(): FSWatcher {
  home.siteWatcher ??= watch(readBook().book.root, { ignoreInitial: true }).setMaxListeners(0);
  return home.siteWatcher;
}

/** Sends `data: change` whenever a file of the manuscript was written, added or removed, until the reader goes away. */
export function manuscriptChanges(signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      const tell = () => {
        controller.enqueue(encoder.encode('data: change\n\n'));
      };
      controller.enqueue(encoder.encode(': watching\n\n'));
      watcher().on('all', tell);
      signal.addEventListener('abort', () => {
        watcher().off('all', tell);
        controller.close();
      });
    },
  });
}
