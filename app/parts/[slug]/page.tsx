import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Markup } from '@/components/book/markup';
import { ChapterFooter } from '@/components/reading/chapter-footer';
import { EntryList } from '@/components/reading/contents-list';
import { PartPrinciples } from '@/components/reading/part-principles';
import { ReadingLayout } from '@/components/reading/reading-layout';
import { Sidebar } from '@/components/reading/sidebar';
import type { PartText } from '@/lib/book/model';
import { siteBook } from '@/lib/site/book';
import { partNeighbours } from '@/lib/site/chapter-page';
import { partMetadata } from '@/lib/site/metadata';
import { entryOf, outlineOf } from '@/lib/site/outline';
import { pageContent } from '@/lib/site/page-content';
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

/** A text of book.yaml, as finished markup. */
const shown = ({ source, facts }: PartText) => pageContent(source, null, { Markup }, facts);

export default async function Part({ params }: Params) {
  const { slug } = await params;
  const book = siteBook();
  const part = book.parts.find((candidate) => candidate.slug === slug) ?? notFound();
  const principles = await Promise.all(part.principles.map(async ({ number, title, text }) => ({ number, title, text: await shown(text) })));
  return (
    <ReadingLayout sidebar={<Sidebar groups={outlineOf(book)} current={routes.part(part)} />} aside={null}>
      <article className="list-page">
        <p className="chapter-label">
          {part.label}
          {part.layer !== '' && ` · ${part.layer} layer of the Fleet Stack`}
        </p>
        <h1>{part.title}</h1>
        {part.description !== '' && <p className="chapter-description">{part.description}</p>}
        {part.introduction && <div className="prose part-introduction">{await shown(part.introduction)}</div>}
        <PartPrinciples principles={principles} />
        {(part.introduction ?? principles[0]) && <h2>Chapters</h2>}
        <EntryList entries={part.chapters.map(entryOf)} />
        <ChapterFooter {...partNeighbours(book, part)} paths={[]} editUrl={null} reportUrl={null} />
      </article>
    </ReadingLayout>
  );
}
