/** @jsxImportSource preact */
import type { Keeping, KeepingProblem } from '@/lib/offline/model';
import { inWords } from './sizes';
import { sayToWorker } from './worker-link';

const problems: Readonly<Record<KeepingProblem, string>> = {
  room: 'This device has no room for it. Make room, or keep fewer chapters.',
  network: 'The line was cut. It goes on by itself when you are back online and open a page of the book.',
  site: 'The site does not answer as it should. Nothing of what you have was changed; try again later.',
};

/** How far keeping has come, or why it stopped. */
export function KeepingProgress({ keeping }: { keeping: Keeping }) {
  const { doneBytes, totalBytes, problem } = keeping;
  const percent = totalBytes === 0 ? 0 : Math.min(100, Math.floor((doneBytes / totalBytes) * 100));
  return (
    <div className="keeping">
      {problem === null ? (
        <label>
          Keeping: {inWords(doneBytes)} of {inWords(totalBytes)}
          <progress max={100} value={percent}>
            {percent} %
          </progress>
        </label>
      ) : (
        <p role="alert">{problems[problem]}</p>
      )}
      <p className="keeping-actions">
        {problem !== null && (
          <button type="button" className="tool-button primary" onClick={() => void sayToWorker({ kind: 'keep', wanted: { packs: keeping.packs, recordings: keeping.recordings } })}>
            Try again
          </button>
        )}
        <button type="button" className="tool-button quiet" onClick={() => void sayToWorker({ kind: 'stop' })}>
          {problem === null ? 'Stop' : 'Give up'}
        </button>
      </p>
    </div>
  );
}
