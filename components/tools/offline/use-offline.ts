import { useEffect, useState } from 'preact/hooks';
import type { Manifest, OfflineState } from '@/lib/offline/model';
import { listenToWorker, sayToWorker } from './worker-link';

/** What the site has to keep, and what is kept; null while it is not known, `failed` where the site does not say. */
export function useOffline(manifestUrl: string): { manifest: Manifest | null; failed: boolean; state: OfflineState } {
  const [manifest, setManifest] = useState<Manifest | null>(null);
  const [failed, setFailed] = useState(false);
  const [state, setState] = useState<OfflineState>({ kept: null, keeping: null, newest: null });
  useEffect(() => {
    const end = listenToWorker(setState);
    void sayToWorker({ kind: 'tell' });
    fetch(manifestUrl, { cache: 'no-cache' })
      .then(async (response) => {
        if (!response.ok) throw new Error(`${response.status}`);
        setManifest((await response.json()) as Manifest);
      })
      .catch(() => setFailed(true));
    return end;
  }, [manifestUrl]);
  return { manifest, failed, state };
}
