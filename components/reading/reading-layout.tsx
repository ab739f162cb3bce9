import type { ReactNode } from 'react';

interface ReadingLayoutProps {
  sidebar: ReactNode;
  /** What stands at the right of the text on wide screens; null where there is nothing. */
  aside: ReactNode;
  children: ReactNode;
}

/** Chapters at the left, text in the middle, contents of the page at the right; where there is no room they open over the text. */
export function ReadingLayout({ sidebar, aside, children }: ReadingLayoutProps) {
  return (
    <div className="reading">
      {sidebar}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {aside !== null && (
        <>
          <button className="page-contents-button" type="button" popoverTarget="page-contents">
            On this page
          </button>
          <div id="page-contents" className="reading-aside" popover="auto">
            {aside}
          </div>
        </>
      )}
    </div>
  );
}
