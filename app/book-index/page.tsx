import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BookIndexList } from '@/components/reading/book-index-list';
import { LetterBar } from '@/components/reading/letter-bar';
import { ReadingLayout } from '@/components/reading/reading-layout';
import { Sidebar } from '@/components/reading/sidebar';
import { siteBook } from '@/lib/site/book';
import { indexLines } from '@/lib/site/book-index-page';
import { shared } from '@/lib/site/metadata';
import { outlineOf } from '@/lib/site/outline';
import { routes } from '@/lib/site/routes';

export function generateMetadata(): Metadata {
  const description = `Subjects of ${siteBook().about.title} from A to Z, with the sections that treat them.`;
  return { title: 'Index', description, ...shared({ title: 'Index', description, url: routes.bookIndex(), image: 'book', type: 'website' }) };
}

export default function BookIndex() {
  const book = siteBook();
  if (book.index.length === 0) notFound();
  const groups = indexLines(book);
  return (
    <ReadingLayout sidebar={<Sidebar groups={outlineOf(book)} current={routes.bookIndex()} />} aside={null}>
      <article className="list-page">
        <h1>Index</h1>
        <p className="chapter-description">Numbers are those of sections; where one is bold, the section defines the entry.</p>
        <LetterBar groups={groups} />
        <BookIndexList groups={groups} />
      </article>
    </ReadingLayout>
  );
}
