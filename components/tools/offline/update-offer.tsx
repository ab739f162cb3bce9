/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { OfflineState } from '@/lib/offline/model';
import { KeepingProgress } from './keeping-progress';
import { listenToWorker, sayToWorker } from './worker-link';

/** "The book has changed": the copy stays as it is until the reader wants the other. */
export function UpdateOffer({ first, close }: { first: OfflineState; close: () => void }) {
  const [{ kept, keeping }, setState] = useState(first);
  useEffect(() => listenToWorker(setState), []);
  if (keeping) return <KeepingProgress keeping={keeping} />;
  return (
    <>
      <p role="status">There is a newer edition of the book. You are reading the copy on this device{kept && `, kept on ${day(kept.savedAt)}`}.</p>
      <p className="update-offer-actions">
        <button type="button" className="tool-button primary" onClick={() => kept && void sayToWorker({ kind: 'keep', wanted: kept })}>
          Update
        </button>
        <button type="button" className="tool-button quiet" onClick={close}>
          Not now
        </button>
      </p>
    </>
  );
}

/** "29 November 2026". */
export function day(instant: string): string {
  return new Date(instant).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
