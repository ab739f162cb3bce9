/** What must not outlive the command: processes, servers, folders. Closed in reverse order, each once. */
const open = new Set<() => Promise<void> | void>();
let closing: Promise<void> | undefined;

/** @returns closes it now and forgets it. */
export function closeAtEnd(close: () => Promise<void> | void): () => Promise<void> {
  // Something begun while the command ends is closed at once.
  if (closing === undefined) open.add(close);
  else void close();
  return async () => {
    if (open.delete(close)) await close();
  };
}

/** Closes all that is open; one that fails does not keep the others. */
export function closeAll(): Promise<void> {
  closing ??= (async () => {
    for (const close of [...open].reverse()) {
      open.delete(close);
      try {
        await close();
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
      }
    }
  })();
  return closing;
}

/** True once the command is ending; what fails then fails because of that. */
export function isClosing(): boolean {
  return closing !== undefined;
}

/** Ctrl-C, a hang-up and SIGTERM close everything before the command ends. */
export function closeOnSignals(): void {
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) {
    process.on(signal, () => void closeAll().finally(() => process.exit(code)));
  }
}
