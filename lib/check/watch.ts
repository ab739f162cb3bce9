import { watch } from 'chokidar';

/** Several files are often written at once; what comes within this time is one change. */
const TOGETHER_MS = 40;

/**
 * Calls back once the files below a folder are under watch, and again after every change of them.
 * @returns a function that ends the watch.
 */
export function whenChanged(directory: string, then: () => void): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(directory, { ignoreInitial: true, ignored: (path) => /(?:^|[/\\])(?:\.git|node_modules)(?:[/\\]|$)/.test(path) });
  watcher.once('ready', then).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(then, TOGETHER_MS);
  });
  return () => {
    clearTimeout(timer);
    return watcher.close();
  };
}
