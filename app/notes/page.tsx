import type { Metadata } from 'next';
import { MyNotes } from '@/components/reading/my-notes';
import { ReadingLayout } from '@/components/reading/reading-layout';
import { Sidebar } from '@/components/reading/sidebar';
import { siteBook } from '@/lib/site/book';
import { shared } from '@/lib/site/metadata';
import { outlineOf } from '@/lib/site/outline';
import { routes } from '@/lib/site/routes';

export function generateMetadata(): Metadata {
  const description = `Your highlights, notes and bookmarks in ${siteBook().about.title}. They are kept in your browser and nowhere else.`;
  // What is on it is in each reader's browser: a search engine would find nothing.
  return { title: 'My notes', description, robots: { index: false }, ...shared({ title: 'My notes', description, url: routes.notes(), image: 'book', type: 'website' }) };
}

export default function Notes() {
  return (
    <ReadingLayout sidebar={<Sidebar groups={outlineOf(siteBook())} current={routes.notes()} />} aside={null}>
      <MyNotes contentsUrl={routes.contents()} />
    </ReadingLayout>
  );
}
