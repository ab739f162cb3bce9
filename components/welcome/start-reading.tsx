import { ReadingPaths } from '@/components/reading/reading-paths';
import type { ReadingPath } from '@/lib/site/entry';
import { ContinueReading } from './continue-reading';

interface StartReadingProps {
  /** The first chapter that has text. */
  firstUrl: string;
  firstTitle: string;
  contentsUrl: string;
  paths: readonly ReadingPath[];
}

/** The way into the book. Plain links: a chapter is entered by a document navigation. */
export function StartReading({ firstUrl, firstTitle, contentsUrl, paths }: StartReadingProps) {
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
