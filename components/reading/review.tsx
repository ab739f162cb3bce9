import type { QuestionList } from '@/lib/site/question-list';

/** Missed questions come back here. The site's script fills the first part; the list below is for everybody. */
export function Review({ chapters, contentsUrl }: { chapters: readonly QuestionList[]; contentsUrl: string }) {
  return (
    <article className="list-page review">
      <h1>Review</h1>
      <p className="chapter-description">
        A question that you miss comes back here at once, and after each right answer later: in 1, 2, 4 and 8 days. Nothing of it leaves this browser.
      </p>
      {/* Filled by the site's script, before or after React arrives. */}
      <div className="prose" data-review suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '<noscript><p>Your browser does not run scripts here, so nothing can be remembered. All questions stand below, with their answers.</p></noscript>' }} />
      <h2>All questions</h2>
      {chapters.length === 0 ? (
        <p>
          This book has no questions yet. Back to its <a href={contentsUrl}>contents</a>.
        </p>
      ) : (
        <ol className="entry-list">
          {chapters.map(({ slug, number, title, count, url }) => (
            <li key={slug}>
              <span className="entry-number">{number}</span>
              <div>
                <a href={url} data-quiz={slug}>
                  {title}
                </a>
                <p>
                  {count} {count === 1 ? 'question' : 'questions'} with answers
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </article>
  );
}
