/** The part of a service worker's global scope that is used here: TypeScript's own types of it and those of pages exclude each other. */
interface WorkerClient {
  postMessage(message: unknown): void;
}

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface WorkerMessageEvent extends WorkerEvent {
  data: unknown;
}

interface WorkerScope {
  registration: { scope: string };
  clients: { matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly WorkerClient[]>; claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(kind: 'message', listener: (event: WorkerMessageEvent) => void): void;
}

export const scope = globalThis as unknown as WorkerScope;

/** Path of the site's root without a slash at its end: the worker serves all below it. */
export const base = new URL(scope.registration.scope).pathname.replace(/\/$/, '');
