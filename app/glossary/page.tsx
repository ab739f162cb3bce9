import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GlossaryList } from '@/components/reading/glossary-list';
import { LetterBar } from '@/components/reading/letter-bar';
import { ReadingLayout } from '@/components/reading/reading-layout';
import { Sidebar } from '@/components/reading/sidebar';
import { StructuredData } from '@/components/site/structured-data';
import { siteBook } from '@/lib/site/book';
import { glossaryData, glossaryEntries } from '@/lib/site/glossary-page';
import { shared } from '@/lib/site/metadata';
import { outlineOf } from '@/lib/site/outline';
import { routes } from '@/lib/site/routes';

export function generateMetadata(): Metadata {
  const { about, glossary } = siteBook();
  const description = `${glossary.size} terms of ${about.title}: what they mean and where they are used.`;
  return { title: 'Glossary', description, ...shared({ title: 'Glossary', description, url: routes.glossary(), image: 'book', type: 'website' }) };
}

export default function Glossary() {
  const book = siteBook();
  if (book.glossary.size === 0) notFound();
  const groups = glossaryEntries(book);
  return (
    <>
      <ReadingLayout sidebar={<Sidebar groups={outlineOf(book)} current={routes.glossary()} />} aside={null}>
        <article className="list-page">
          <h1>Glossary</h1>
          <p className="chapter-description">In the chapters a term is marked where a section first uses it.</p>
          <LetterBar groups={groups} />
          <GlossaryList groups={groups} />
        </article>
      </ReadingLayout>
      <StructuredData data={glossaryData(book)} />
    </>
  );
}
