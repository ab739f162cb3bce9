'use client';

/** A client file because Next asks for one: what a reader sees when a page fails in the browser or on the server. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main id="main" className="list-page" tabIndex={-1}>
      <h1>This page cannot be shown</h1>
      <p>Something went wrong on our side. Trying again often helps; if it does not, the rest of the book is still there.</p>
      <p>
        <button type="button" onClick={reset}>
          Try again
        </button>
      </p>
      {error.digest !== undefined && <p>If you report this, please name the number {error.digest}.</p>}
    </main>
  );
}
