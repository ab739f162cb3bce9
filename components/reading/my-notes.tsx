/** The reader's highlights, notes and bookmarks in the whole book. They are in the browser, so the site's script (components/tools/notebook) fills this page. */
export function MyNotes({ contentsUrl }: { contentsUrl: string }) {
  return (
    <article className="list-page">
      <h1>My notes</h1>
      <p className="chapter-description">What you highlight, write and bookmark in the chapters. It is kept in this browser and leaves it only in a file that you export.</p>
      {/* Filled by the site's script, before or after React arrives. */}
      <div className="notebook" data-notebook suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '<noscript><p>Your browser does not run scripts here, so nothing can be highlighted, noted or listed. The book itself needs none.</p></noscript>' }} />
      <p>
        Back to the <a href={contentsUrl}>contents</a>.
      </p>
    </article>
  );
}
