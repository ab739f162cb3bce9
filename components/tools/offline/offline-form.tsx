/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import { SHELL } from './shell';
import { KeepingProgress } from './keeping-progress';
import type { Listed } from './main';
import { Summary } from './summary';
import { inWords, sizeOf } from './sizes';
import { Texts } from './texts';
import { useOffline } from './use-offline';
import { bringWorker, sayToWorker, sendWorkerAway } from './worker-link';

interface OfflineFormProps {
  listed: readonly Listed[];
  manifestUrl: string;
  workerUrl: string;
  /** Pack that the address names: it is chosen already. */
  asked: string;
  /** Page that led here since it is not on this device, and why. */
  wanted: string | null;
  why: 'offline' | 'newer' | null;
}

/** What to keep, what it takes, and what is kept. */
export function OfflineForm({ listed, manifestUrl, workerUrl, asked, wanted, why }: OfflineFormProps) {
  const { manifest, failed, state } = useOffline(manifestUrl);
  const [choice, setChoice] = useState<{ packs: ReadonlySet<string>; recordings: boolean } | null>(null);
  const [refused, setRefused] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const { kept, keeping } = state;
  const all = listed.map(({ pack }) => pack);
  const before = kept ?? { packs: asked === '' ? all : [], recordings: false };
  const chosen = choice ?? { packs: new Set([...before.packs, ...all.filter((pack) => pack === asked)]), recordings: before.recordings };
  const choose = (pack: string, on: boolean) => setChoice({ ...chosen, packs: new Set(on ? [...chosen.packs, pack] : [...chosen.packs].filter((name) => name !== pack)) });
  const size = manifest && sizeOf(manifest, new Set([SHELL, ...chosen.packs]), chosen.recordings);

  const keep = async () => {
    // What happens from now on shows there.
    top.current?.focus();
    try {
      await navigator.storage.persist();
      await bringWorker(workerUrl);
      await sayToWorker({ kind: 'keep', wanted: { packs: [...chosen.packs], recordings: chosen.recordings } });
      setRefused(false);
    } catch {
      setRefused(true);
    }
  };
  return (
    <>
      <div className="offline-state" ref={top} tabIndex={-1}>
        <Summary state={state} listed={listed} wanted={wanted} why={why} update={() => kept && void sayToWorker({ kind: 'keep', wanted: kept })} remove={() => void sendWorkerAway()} />
        {keeping && <KeepingProgress keeping={keeping} />}
        {refused && <p role="alert">Your browser does not allow this site to keep pages. Private windows often forbid it.</p>}
        {failed && !kept && <p role="alert">The site does not say now what there is to keep. Try again when you are online.</p>}
      </div>
      {manifest ? (
        <form
          className="offline-form"
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <fieldset disabled={keeping !== null && keeping.problem === null}>
            <legend>{kept ? 'Change what is kept' : 'What to keep'}</legend>
            <Choice label="The whole book" size={null} checked={all.every((pack) => chosen.packs.has(pack))} change={(on) => setChoice({ ...chosen, packs: new Set(on ? all : []) })} />
            <ol className="offline-chapters">
              {listed.map(({ pack, number, title }) => (
                <li key={pack} id={pack}>
                  <Choice label={`${number} ${title}`} size={manifest.packs.find(({ name }) => name === pack)?.wire ?? null} checked={chosen.packs.has(pack)} change={(on) => choose(pack, on)} />
                </li>
              ))}
            </ol>
            {manifest.recordings.length > 0 && <Choice label="The recording" size={manifest.recordings.reduce((sum, { wire }) => sum + wire, 0)} checked={chosen.recordings} change={(recordings) => setChoice({ ...chosen, recordings })} />}
            <p className="offline-size" role="status">
              {size && `To fetch: ${inWords(size.wire)}, with contents, glossary, references and search. On this device it takes ${inWords(size.bytes)}.`}
            </p>
            <button type="submit" className="tool-button primary">
              {kept ? 'Keep this instead' : 'Keep offline'}
            </button>
          </fieldset>
        </form>
      ) : (
        !kept && <Texts listed={listed} />
      )}
    </>
  );
}

interface ChoiceProps {
  label: string;
  /** Bytes over the line. */
  size: number | null;
  checked: boolean;
  change: (on: boolean) => void;
}

function Choice({ label, size, checked, change }: ChoiceProps) {
  return (
    <label className="offline-choice">
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => change(currentTarget.checked)} />
      <span>{label}</span>
      {size !== null && <small>{inWords(size)}</small>}
    </label>
  );
}
