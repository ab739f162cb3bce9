import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EntryList } from '@/components/reading/contents-list';
import { ReadingLayout } from '@/components/reading/reading-layout';
import { Sidebar } from '@/components/reading/sidebar';
import { siteBook } from '@/lib/site/book';
import { partMetadata } from '@/lib/site/metadata';
import { entryOf, outlineOf } from '@/lib/site/outline';
import { routes } from '@/lib/site/routes';

export const dynamicParams = false;

interface Params {
  params: Promise<{ slug: string }>;
}

export function generateStaticParams(): { slug: string }[] {
  return siteBook().parts.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { slug } = await params;
  const part = siteBook().parts.find((candidate) => candidate.slug === slug);
  return part ? partMetadata(siteBook(), part) : {};
}

export default async function Part({ params }: Params) {
  const { slug } = await params;
  const book = siteBook();
  const part = book.parts.find((candidate) => candidate.slug === slug) ?? notFound();
  return (
    <ReadingLayout sidebar={<Sidebar groups={outlineOf(book)} current={routes.part(part)} />} aside={null}>
      <article className="list-page">
        <p className="chapter-label">
          {part.label}
          {part.layer !== '' && ` · ${part.layer} layer of the Fleet Stack`}
        </p>
        <h1>{part.title}</h1>
        {part.description !== '' && <p className="chapter-description">{part.description}</p>}
        <EntryList entries={part.chapters.map(entryOf)} />
      </article>
    </ReadingLayout>
  );
}
