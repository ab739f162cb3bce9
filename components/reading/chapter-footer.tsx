import type { PathLine } from '@/lib/site/chapter-page';
import { PathLines } from './path-lines';

interface Neighbour {
  url: string;
  title: string;
  label: string;
}

interface ChapterFooterProps {
  previous: Neighbour | null;
  next: Neighbour | null;
  paths: readonly PathLine[];
  editUrl: string | null;
  /** Address of a new issue with page and version filled in; the site's script adds the section being read. */
  reportUrl: string | null;
}

/** Where to go after the last line: the neighbours, and the ways to mend a mistake. */
export function ChapterFooter({ previous, next, paths, editUrl, reportUrl }: ChapterFooterProps) {
  return (
    <footer className="chapter-footer">
      {(editUrl !== null || reportUrl !== null) && (
        <p className="chapter-mend">
          {editUrl !== null && (
            <a href={editUrl} target="_blank" rel="noopener noreferrer">
              Edit this page
            </a>
          )}
          {reportUrl !== null && (
            <a href={reportUrl} target="_blank" rel="noopener noreferrer" data-report>
              Report an issue
            </a>
          )}
        </p>
      )}
      <PathLines paths={paths} />
      <nav className="chapter-neighbours" aria-label="Previous and next">
        {previous !== null && (
          <a className="previous" rel="prev" href={previous.url}>
            <span>Previous · {previous.label}</span>
            {previous.title}
          </a>
        )}
        {next !== null && (
          <a className="next" rel="next" href={next.url}>
            <span>Next · {next.label}</span>
            {next.title}
          </a>
        )}
      </nav>
      <a className="back-to-top" href="#main" data-back-to-top>
        Back to top
      </a>
    </footer>
  );
}
