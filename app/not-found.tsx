import { ContentsList } from '@/components/reading/contents-list';
import { siteBook } from '@/lib/site/book';
import { outlineOf } from '@/lib/site/outline';
import { routes } from '@/lib/site/routes';

export const metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <main id="main" className="list-page" tabIndex={-1}>
      <h1>Page not found</h1>
      <p>
        There is no page at this address. It may have moved: here is the whole book, or begin at the <a href={routes.welcome()}>welcome page</a>.
      </p>
      {/* Filled by the site's script, before or after React arrives. */}
      <p data-near-misses hidden suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
      <ContentsList groups={outlineOf(siteBook())} />
    </main>
  );
}
