import { ContinueReading } from './continue-reading';

interface StartReadingProps {
  /** The first chapter that has text. */
  firstUrl: string;
  firstTitle: string;
  contentsUrl: string;
}

/** The way into the book. Plain links: a chapter is entered by a document navigation. */
export function StartReading({ firstUrl, firstTitle, contentsUrl }: StartReadingProps) {
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
    </div>
  );
}
