import type { Metadata } from 'next';
import { ReadingLayout } from '@/components/reading/reading-layout';
import { Review } from '@/components/reading/review';
import { Sidebar } from '@/components/reading/sidebar';
import { siteBook } from '@/lib/site/book';
import { shared } from '@/lib/site/metadata';
import { outlineOf } from '@/lib/site/outline';
import { questionListOf } from '@/lib/site/question-list';
import { routes } from '@/lib/site/routes';

export function generateMetadata(): Metadata {
  const description = `The questions of ${siteBook().about.title}; those that you missed come back here until you know them.`;
  return { title: 'Review', description, ...shared({ title: 'Review', description, url: routes.review(), image: 'book', type: 'website' }) };
}

export default function ReviewPage() {
  const book = siteBook();
  return (
    <ReadingLayout sidebar={<Sidebar groups={outlineOf(book)} current={routes.review()} />} aside={null}>
      <Review chapters={questionListOf(book)} contentsUrl={routes.contents()} />
    </ReadingLayout>
  );
}
