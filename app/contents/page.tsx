import type { Metadata } from 'next';
import { ContentsList } from '@/components/reading/contents-list';
import { ReadingLayout } from '@/components/reading/reading-layout';
import { ReadingPaths } from '@/components/reading/reading-paths';
import { Sidebar } from '@/components/reading/sidebar';
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
    <ReadingLayout sidebar={<Sidebar groups={outlineOf(book)} current={routes.contents()} />} aside={null}>
      <article className="list-page">
        <h1>Contents</h1>
        <ContentsList groups={outlineOf(book)} />
        {book.quizzes.length > 0 && (
          <p>
            <a href={routes.review()}>Review</a>: the questions of all chapters; those that you missed come back.
          </p>
        )}
        {book.about.paths.length > 0 && (
          <section className="reading-paths" data-paths>
            <h2>Reading paths</h2>
            <p className="path-next" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
            <ReadingPaths paths={readingPathsOf(book)} />
          </section>
        )}
      </article>
    </ReadingLayout>
  );
}
