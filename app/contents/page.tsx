import type { Metadata } from 'next';
import { ContentsList } from '@/components/reading/contents-list';
import { ReadingPaths } from '@/components/reading/reading-paths';
import { siteBook } from '@/lib/site/book';
import { shared } from '@/lib/site/metadata';
import { outlineOf, readingPathsOf } from '@/lib/site/outline';
import { routes } from '@/lib/site/routes';

export function generateMetadata(): Metadata {
  const description = `All parts and chapters of ${siteBook().about.title}, and paths through them.`;
  return { title: 'Contents', description, ...shared({ title: 'Contents', description, url: routes.contents(), image: 'book', type: 'website' }) };
}

export default function Contents() {
  const book = siteBook();
  return (
    <main id="main" className="list-page" tabIndex={-1}>
      <h1>Contents</h1>
      <ContentsList groups={outlineOf(book)} />
      <ReadingPaths paths={readingPathsOf(book)} />
    </main>
  );
}
