import type { FromWorker } from '@/lib/offline/model';
import type * as Offline from '../tools/offline/main';
import { loadLate } from './own-address';

/** For readers who keep the book on their device (`/offline`); nobody else has a worker, and then nothing happens here. */
export function watchOffline(): void {
  const place = document.querySelector<HTMLElement>('[data-offline]');
  if (!('serviceWorker' in navigator)) return;
  if (place) void loadLate<typeof Offline>('offline').then(({ openOffline }) => openOffline(place));
  const { serviceWorker } = navigator;
  if (!serviceWorker.controller) return;
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    // What stands here is of the edition before.
    if (data.kind === 'renewed') location.reload();
    else if (!place && data.state.kept && data.state.newest !== null && data.state.newest !== data.state.kept.edition) void loadLate<typeof Offline>('offline').then(({ offerUpdate }) => offerUpdate(data.state));
  });
  serviceWorker.startMessages();
  serviceWorker.controller.postMessage({ kind: 'tell' });
}
