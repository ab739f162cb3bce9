import type { OfflineChoice } from '@/lib/site/offline-choices';

interface OfflineProps {
  choices: readonly OfflineChoice[];
  manifestUrl: string;
  workerUrl: string;
}

/** Where a reader keeps the book on a device. The site's script fills in what can be chosen; it begins with what stands here. */
export function Offline({ choices, manifestUrl, workerUrl }: OfflineProps) {
  return (
    <article className="list-page offline-page">
      <h1>Read offline</h1>
      <p className="chapter-description">
        Keep the book on this device, and pages, figures, references, questions and search work without network. Nothing is stored before you ask for it, and one button removes it all.
      </p>
      <div data-offline data-manifest={manifestUrl} data-worker={workerUrl}>
        <p>Choosing what to keep needs script and a browser that can keep pages, at an address that begins with https. Each page can also be saved by the browser itself, and these are the texts:</p>
        <ol className="entry-list">
          {choices.map(({ pack, number, title, url }) => (
            <li key={pack} id={pack} data-pack={pack} data-number={number}>
              <span className="entry-number">{number}</span>
              <a href={url}>{title}</a>
            </li>
          ))}
        </ol>
      </div>
    </article>
  );
}
