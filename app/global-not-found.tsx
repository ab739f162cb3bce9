import type { Metadata } from 'next';
import { ContentsList } from '@/components/reading/contents-list';
import { ReadingLayout } from '@/components/reading/reading-layout';
import { Sidebar } from '@/components/reading/sidebar';
import { siteBook } from '@/lib/site/book';
import { outlineOf } from '@/lib/site/outline';
import { routes } from '@/lib/site/routes';
import { SiteShell } from './site-shell';

export const metadata: Metadata = { title: 'Page not found' };

/** Not a `not-found` file: Next sends that one along with every page. */
export default function NotFound() {
  const groups = outlineOf(siteBook());
  return (
    <SiteShell>
      <ReadingLayout sidebar={<Sidebar groups={groups} current="" />} aside={null}>
        <article className="list-page">
          <h1>Page not found</h1>
          <p>
            There is no page at this address. It may have moved: here is the whole book, begin at the <a href={routes.welcome()}>welcome page</a>, or <a href={routes.search()}>search the book</a>.
          </p>
          {/* Filled by the site's script, before or after React arrives. */}
          <p data-near-misses hidden suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
          <ContentsList groups={groups} />
        </article>
      </ReadingLayout>
    </SiteShell>
  );
}
