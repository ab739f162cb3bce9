import type { FromWorker, OfflineState, ToWorker } from '@/lib/offline/model';

/** The worker of this site, or null where nobody asked for it. */
async function registration(): Promise<ServiceWorkerRegistration | null> {
  return (await navigator.serviceWorker.getRegistration()) ?? null;
}

/** Says something to the worker; nothing happens where there is none. */
export async function sayToWorker(message: ToWorker): Promise<void> {
  (await registration())?.active?.postMessage(message);
}

/** Brings the worker to this browser, which is what a reader asks for by keeping something. @throws where the browser refuses. */
export async function bringWorker(address: string): Promise<void> {
  await navigator.serviceWorker.register(trusted(address) as string, { updateViaCache: 'none' });
  await navigator.serviceWorker.ready;
}

/** Takes everything from this device, the worker included. */
export async function sendWorkerAway(): Promise<void> {
  const isEmpty = new Promise<void>((resolve) => {
    const end = listenToWorker(({ kept, keeping }) => {
      if (kept !== null || keeping !== null) return;
      end();
      resolve();
    });
  });
  await sayToWorker({ kind: 'remove' });
  await isEmpty;
  await (await registration())?.unregister();
}

/** Calls back with every state that the worker tells. @returns what ends it. */
export function listenToWorker(hear: (state: OfflineState) => void): () => void {
  const listen = ({ data }: MessageEvent) => {
    const message = data as FromWorker;
    if (message.kind === 'state') hear(message.state);
  };
  navigator.serviceWorker.addEventListener('message', listen);
  navigator.serviceWorker.startMessages();
  return () => navigator.serviceWorker.removeEventListener('message', listen);
}

/** The page's policy forbids scripts by address (Trusted Types) but for this one. */
function trusted(address: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy: (name: string, rules: { createScriptURL: (text: string) => string }) => { createScriptURL: (text: string) => unknown } } };
  return (
    trustedTypes
      ?.createPolicy('worker', {
        createScriptURL(text) {
          const { origin, pathname } = new URL(text, location.href);
          if (origin === location.origin && pathname.endsWith('/sw.js')) return text;
          throw new TypeError(`Not the worker of this site: ${text}`);
        },
      })
      .createScriptURL(address) ?? address
  );
}
