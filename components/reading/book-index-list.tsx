import type { IndexLine } from '@/lib/site/book-index-page';
import type { LetterGroup } from '@/lib/book/letters';

/** The index of the book by letters; numbers are those of sections, in bold where the section defines the entry. */
export function BookIndexList({ groups }: { groups: readonly LetterGroup<IndexLine>[] }) {
  return (
    <div className="index-columns">
      {groups.map(({ letter, id, entries }) => (
        <section key={id} className="letter-group">
          <h2 id={id}>{letter}</h2>
          <Lines lines={entries} />
        </section>
      ))}
    </div>
  );
}

function Lines({ lines }: { lines: readonly IndexLine[] }) {
  return (
    <ul className="index-lines">
      {lines.map(({ name, places, children }) => (
        <li key={name}>
          {name}
          {places.map(({ url, number, title, main }) => (
            <span key={url}>
              {', '}
              <a href={url} title={title} className={main ? 'index-main' : undefined}>
                {number}
              </a>
            </span>
          ))}
          {children.length > 0 && <Lines lines={children} />}
        </li>
      ))}
    </ul>
  );
}
