import { routes } from '@/lib/site/routes';
import type { EntryGroup } from '@/lib/site/entry';
import { ReadMark } from './read-mark';

/** Parts and chapters beside the text; on a phone the header's button opens it as a drawer, without script. */
export function Sidebar({ groups, current }: { groups: readonly EntryGroup[]; current: string }) {
  return (
    <nav id="sidebar" className="sidebar" popover="auto" aria-label="Chapters" data-testid="sidebar">
      <p className="sidebar-home">
        <a href={routes.welcome()}>Welcome</a>
        <a href={routes.notes()} data-tool={current === routes.notes() ? undefined : 'notebook'} aria-current={current === routes.notes() ? 'page' : undefined}>
          My notes
        </a>
      </p>
      {groups.map((group) =>
        group.label === '' ? (
          <Entries key={group.entries[0]?.url} group={group} current={current} />
        ) : (
          <details key={group.label} open={holds(group, current)}>
            <summary>
              {group.url === null ? group.label : (
                <>
                  <span className="sidebar-part">{group.label}</span> {group.title}
                </>
              )}
            </summary>
            {group.url !== null && (
              <a className="sidebar-overview" href={group.url} aria-current={group.url === current ? 'page' : undefined}>
                About this part
              </a>
            )}
            <Entries group={group} current={current} />
          </details>
        ),
      )}
    </nav>
  );
}

function holds(group: EntryGroup, current: string): boolean {
  return group.url === current || group.entries.some(({ url }) => url === current);
}

function Entries({ group, current }: { group: EntryGroup; current: string }) {
  return (
    <ol className="sidebar-entries">
      {group.entries.map(({ url, number, title, planned }) => (
        <li key={url}>
          <a href={url} aria-current={url === current ? 'page' : undefined} className={planned ? 'planned' : undefined}>
            <span className="entry-number">{number}</span>
            <span className="entry-title">{title}</span>
            <ReadMark />
          </a>
        </li>
      ))}
    </ol>
  );
}
