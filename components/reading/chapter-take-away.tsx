import type { TakeAway } from '@/lib/site/chapter-page';

/** A quiet row of what a reader may take along of a chapter: one button or link each. What needs script is not shown without it. */
export function ChapterTakeAway({ items }: { items: readonly TakeAway[] }) {
  return (
    <ul className="chapter-take-away" aria-label="Take this chapter along">
      {items.map(({ label, url, copies, downloads }) => (
        <li key={label}>
          {copies ? (
            <button className="scripted" type="button" data-copy-from={url}>
              {label}
            </button>
          ) : (
            <a href={url} {...(downloads ? { download: '' } : {})}>
              {label}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
