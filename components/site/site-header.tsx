import { routes } from '@/lib/site/routes';
import { Icon } from './icon';

interface SiteHeaderProps {
  title: string;
  repository: string | null;
  searchUrl: string;
  contentsUrl: string;
}

/** Title, contents, search, theme, text settings and repository; the same on every page. */
export function SiteHeader({ title, repository, searchUrl, contentsUrl }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <button className="sidebar-button" type="button" popoverTarget="sidebar" aria-label="Chapters">
        <Icon name="menu" />
      </button>
      <a className="site-title" href={routes.welcome()}>
        {title}
      </a>
      <nav className="site-actions" aria-label="Site">
        <a href={contentsUrl}>Contents</a>
        {/* With script it opens a dialog (components/behaviours/search.ts). */}
        <a className="search-link" href={searchUrl} aria-keyshortcuts="/ Control+K Meta+K">
          <Icon name="search" />
          <span>Search</span>
          <kbd aria-hidden="true">/</kbd>
        </a>
        {/* The site's script shows it and names the theme, before or after React arrives. */}
        <button className="theme-button" type="button" data-theme-switch hidden suppressHydrationWarning>
          <Icon name="theme" />
          <span data-theme-name suppressHydrationWarning dangerouslySetInnerHTML={{ __html: 'System' }} />
        </button>
        <button className="settings-button" type="button" data-tool="settings" aria-label="Text settings" aria-haspopup="dialog" aria-expanded="false" hidden suppressHydrationWarning>
          <span aria-hidden="true">Aa</span>
        </button>
        {repository !== null && (
          <a className="icon-link" href={repository} target="_blank" rel="noopener noreferrer" aria-label="The project on GitHub">
            <Icon name="github" />
          </a>
        )}
      </nav>
    </header>
  );
}
