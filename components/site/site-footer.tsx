import type { Book } from '@/lib/book/model';
import { routes } from '@/lib/site/routes';

/** Edition note, licence and the ways out; the same on every page. */
export function SiteFooter({ about }: { about: Book['about'] }) {
  const { author, license, links, repository, edition_note: note, title, version } = about;
  return (
    <footer className="site-footer">
      {note && <p className="edition-note">{note}</p>}
      <p>
        <cite>{title}</cite>
        {author && ` by ${author.name}`}
        {version && ` · ${version}`}
        {license?.text && (
          <>
            {' · Text '}
            <a href={license.text.url} target="_blank" rel="license noopener noreferrer">
              {license.text.name}
            </a>
          </>
        )}
        {license?.code && (
          <>
            {' · Code '}
            <a href={license.code.url} target="_blank" rel="noopener noreferrer">
              {license.code.name}
            </a>
          </>
        )}
      </p>
      <p>
        <a href={routes.welcome()}>Welcome</a> · <a href={routes.contents()}>Contents</a> · <a href={routes.offline()}>Read offline</a> ·{' '}
        <a href={routes.notes()} data-tool="notebook">
          My notes
        </a>{' '}
        · <a href={routes.cite()}>Cite</a> · <a href={routes.feed()}>Feed</a> · <a href={routes.contribute()}>Author’s guide</a>
        {/* The site's script shows it. */}
        <button type="button" data-tool="shortcuts" hidden suppressHydrationWarning>
          Keyboard shortcuts
        </button>
        {repository && (
          <>
            {' · '}
            <a href={repository} target="_blank" rel="noopener noreferrer">
              GitHub
            </a>
          </>
        )}
        {links.contributing && (
          <>
            {' · '}
            <a href={links.contributing} target="_blank" rel="noopener noreferrer">
              Contribute
            </a>
          </>
        )}
      </p>
    </footer>
  );
}
