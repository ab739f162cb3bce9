import type { Section } from '@/lib/book/model';

/** Contents of the page, to the fourth level; the site's script marks the section that is being read. */
export function OnThisPage({ sections }: { sections: readonly Section[] }) {
  const shown = sections.filter(({ depth }) => depth <= 4);
  if (shown.length === 0) return null;
  return (
    <nav className="on-this-page" aria-label="On this page" data-testid="toc">
      <p>On this page</p>
      <ol>
        {shown.map(({ id, title, depth }) => (
            <li key={id} className={`level-${Math.max(2, depth)}`}>
              {/* The site's script marks the one that is being read. */}
              <a href={`#${id}`} suppressHydrationWarning>
                {title}
              </a>
            </li>
          ))}
      </ol>
    </nav>
  );
}
