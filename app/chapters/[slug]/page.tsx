import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { chapterView } from '@/app/chapter-view';
import { findChapter, siteBook } from '@/lib/site/book';
import { chapterMetadata } from '@/lib/site/metadata';

export const dynamicParams = false;

interface Params {
  params: Promise<{ slug: string }>;
}

export function generateStaticParams(): { slug: string }[] {
  return siteBook().chapters.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const chapter = findChapter('chapter', (await params).slug);
  return chapter ? chapterMetadata(siteBook(), chapter) : {};
}

export default async function Chapter({ params }: Params) {
  const chapter = findChapter('chapter', (await params).slug);
  return chapter ? chapterView(chapter) : notFound();
}
