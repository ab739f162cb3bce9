import type { ReactNode } from 'react';

interface ChapterHeaderProps {
  /** "Chapter 6" or "Appendix A". */
  label: string;
  title: string;
  description: string;
  trail: readonly { name: string; url: string }[];
  /** Null for a chapter in preparation. */
  minutes: number | null;
  /** Long form, or null where it is not known. */
  changed: string | null;
  /** Null where it is no matter of a status. */
  status: string | null;
  /** What a reader may take along; left out where there is nothing. */
  takeAway?: ReactNode;
}

/** Breadcrumbs, title and what a reader wants to know before beginning. */
export function ChapterHeader({ label, title, description, trail, minutes, changed, status, takeAway }: ChapterHeaderProps) {
  return (
    <header className="chapter-header">
      <nav className="breadcrumbs" aria-label="Breadcrumbs">
        <ol>
          {trail.map(({ name, url }) => (
            <li key={url}>
              <a href={url}>{name}</a>
            </li>
          ))}
          <li aria-current="page">{title}</li>
        </ol>
      </nav>
      <p className="chapter-label">{label}</p>
      <h1>{title}</h1>
      {description !== '' && <p className="chapter-description">{description}</p>}
      <p className="chapter-facts">
        {minutes !== null && <span>{minutes} min read</span>}
        {changed !== null && <span>Last changed {changed}</span>}
        {status !== null && <span className={`status status-${status}`}>{status === 'planned' ? 'In preparation' : status === 'published' ? 'Published' : 'Draft'}</span>}
      </p>
      {takeAway}
    </header>
  );
}
