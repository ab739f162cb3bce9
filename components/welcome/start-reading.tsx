import { ReadingPaths } from '@/components/reading/reading-paths';
import type { ReadingPath } from '@/lib/site/entry';
import { ContinueReading } from './continue-reading';

interface StartReadingProps {
  /** The first chapter that has text. */
  firstUrl: string;
  firstTitle: string;
  contentsUrl: string;
  /** The book as files, as far as they are there: what each is, where, and how large. */
  files: readonly { name: string; url: string; size: string }[];
  paths: readonly ReadingPath[];
}

/** The way into the book. Plain links: a chapter is entered by a document navigation. */
export function StartReading({ firstUrl, firstTitle, contentsUrl, files, paths }: StartReadingProps) {
  return (
    <div className="start-reading">
      <p className="start-reading-links">
        <a className="start-reading-primary" href={firstUrl}>
          Start reading<span className="start-reading-title">: {firstTitle}</span>
        </a>
        <a className="start-reading-secondary" href={contentsUrl}>
          Contents
        </a>
      </p>
      {files.length > 0 && (
        <p className="start-reading-files">
          Take the book with you:{' '}
          {files.map(({ name, url, size }, index) => (
            <span key={url}>
              {index > 0 && ' · '}
              <a href={url} download>
                {name}
              </a>{' '}
              ({size})
            </span>
          ))}
        </p>
      )}
      <ContinueReading />
      {paths.length > 0 && (
        <div className="reading-paths" data-paths>
          <p className="path-next" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
          <details className="start-paths">
            <summary>Reading paths</summary>
            <ReadingPaths paths={paths} />
          </details>
        </div>
      )}
    </div>
  );
}
