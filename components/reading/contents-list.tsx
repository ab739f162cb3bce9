import type { Entry, EntryGroup } from '@/lib/site/entry';
import { ReadMark } from './read-mark';

/** The whole book: parts, chapters and what each is about. */
export function ContentsList({ groups }: { groups: readonly EntryGroup[] }) {
  return (
    <div className="contents-list">
      {groups.map((group) => (
        <section key={group.label || group.entries[0]?.url}>
          {group.label !== '' && <h2>{group.url === null ? group.label : <a href={group.url}>{`${group.label}: ${group.title}`}</a>}</h2>}
          {group.description !== '' && <p>{group.description}</p>}
          <EntryList entries={group.entries} />
        </section>
      ))}
    </div>
  );
}

/** Chapters with their descriptions. */
export function EntryList({ entries }: { entries: readonly Entry[] }) {
  return (
    <ol className="entry-list">
      {entries.map(({ url, number, title, description, planned }) => (
        <li key={url}>
          <span className="entry-number">{number}</span>
          <div>
            <ReadMark />
            <a href={url}>{title}</a>
            {planned && <span className="status status-planned">In preparation</span>}
            {description !== '' && <p>{description}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
