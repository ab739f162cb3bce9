import type { ReactNode } from 'react';
import { ContentsList } from '@/components/reading/contents-list';
import type { EntryGroup } from '@/lib/site/entry';
import { Sidebar } from '@/components/reading/sidebar';
import type { Book } from '@/lib/book/model';
import { routes } from '@/lib/site/routes';

interface WelcomePageProps {
  about: Book['about'];
  /** Day of the last change, for machines and in long form; null where it is not known. */
  changed: { day: string; long: string } | null;
  groups: readonly EntryGroup[];
  /** The welcome text; null in development while it does not compile: the contents then stand in for it. */
  children: ReactNode;
}

/** The title block and the welcome text. */
export function WelcomePage({ about, changed, groups, children }: WelcomePageProps) {
  const { title, author, version } = about;
  return (
    <div className="reading reading-welcome">
      <Sidebar groups={groups} current={routes.welcome()} />
      <main id="main" className="welcome" tabIndex={-1}>
        <header className="title-block">
          <h1>{title}</h1>
          <dl>
            {author && (
              <div>
                <dt>Author</dt>
                <dd>
                  {author.url ? <a href={author.url} target="_blank" rel="author noopener noreferrer">{author.name}</a> : author.name}
                  {author.email && <a className="title-mail" href={`mailto:${author.email}`}>{author.email}</a>}
                </dd>
              </div>
            )}
            {author?.affiliation && (
              <div>
                <dt>Affiliation</dt>
                <dd>{author.affiliation}</dd>
              </div>
            )}
            {changed !== null && (
              <div>
                <dt>Last Updated</dt>
                <dd>
                  <time dateTime={changed.day}>{changed.long}</time>
                </dd>
              </div>
            )}
            {version && (
              <div>
                <dt>Version</dt>
                <dd>{version}</dd>
              </div>
            )}
            <div>
              <dt>Citation</dt>
              <dd>
                <a href={routes.cite()}>Cite this book</a>
              </dd>
            </div>
          </dl>
        </header>
        <div className="prose welcome-text">{children ?? <ContentsList groups={groups} />}</div>
      </main>
    </div>
  );
}
