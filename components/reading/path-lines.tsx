import type { PathLine } from '@/lib/site/chapter-page';

/** Where a reading path goes on from this chapter. All are on the page; the site's script (components/tools/paths) shows the one that the reader has chosen. */
export function PathLines({ paths }: { paths: readonly PathLine[] }) {
  if (paths.length === 0) return null;
  return (
    <div className="path-lines">
      {paths.map(({ id, title, url, step, steps, next }) => (
        <p key={id} data-path-line={id} hidden suppressHydrationWarning>
          <a href={url}>{title} path</a>
          {step === null ? ': this chapter is not on it.' : `, ${step} of ${steps}${next === null ? ': this was the last step.' : '; next: '}`}
          {next !== null && (
            <>
              <a className="path-step" href={next.url}>
                {next.title}
              </a>
              {next.skim && ' (skim)'}
            </>
          )}{' '}
          <button className="path-button" type="button" data-tool="path" data-choose-path={id}>
            Leave this path
          </button>
        </p>
      ))}
    </div>
  );
}
