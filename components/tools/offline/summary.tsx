/** @jsxImportSource preact */
import type { OfflineState } from '@/lib/offline/model';
import type { Listed } from './main';
import { inWords } from './sizes';
import { day } from './update-offer';

interface SummaryProps {
  state: OfflineState;
  listed: readonly Listed[];
  wanted: string | null;
  why: 'offline' | 'newer' | null;
  update: () => void;
  remove: () => void;
}

const reasons = {
  offline: 'The page that you asked for is not on this device, and there is no network.',
  newer: 'The page that you asked for is not on this device, and the site has a newer edition than your copy. To keep the two apart, update your copy first, or remove it and read online.',
} as const;

/** What is on this device, and what can be done with it. */
export function Summary({ state: { kept, keeping, newest }, listed, wanted, why, update, remove }: SummaryProps) {
  const outdated = kept !== null && newest !== null && newest !== kept.edition;
  return (
    <>
      {why !== null && (
        <p className="offline-reason" role="status">
          {reasons[why]}{' '}
          {wanted !== null && /^\/(?![/\\])/.test(wanted) && <a href={wanted}>Try {wanted} again</a>}
        </p>
      )}
      {kept === null ? (
        <p>Nothing of the book is kept on this device.</p>
      ) : (
        <>
          <p>
            Kept on {day(kept.savedAt)}
            {kept.version !== null && ` (${kept.version})`}: {kept.packs.length === listed.length ? 'the whole book' : `${kept.packs.length} of ${listed.length} chapters and appendices`}
            {kept.recordings && ' and the recording'}; {inWords(kept.bytes)} on this device.
          </p>
          {why !== null && (
            <ul className="offline-kept">
              {listed
                .filter(({ pack }) => kept.packs.includes(pack))
                .map(({ pack, number, title, url }) => (
                  <li key={pack}>
                    {number} <a href={url}>{title}</a>
                  </li>
                ))}
            </ul>
          )}
          {outdated && <p>The site has a newer edition. Your copy stays as it is until you update it.</p>}
          <p className="offline-actions">
            {outdated && keeping === null && (
              <button type="button" className="tool-button primary" onClick={update}>
                Update the copy
              </button>
            )}
            <button type="button" className="tool-button quiet" onClick={remove}>
              Remove everything from this device
            </button>
          </p>
        </>
      )}
    </>
  );
}
