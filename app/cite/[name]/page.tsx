import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { citeView } from '@/app/cite-view';
import { siteBook } from '@/lib/site/book';
import { citedChapter, citeNames } from '@/lib/site/cite-names';
import { citeMetadata } from '@/lib/site/metadata';
import { routes } from '@/lib/site/routes';

export const dynamicParams = false;

interface Params {
  params: Promise<{ name: string }>;
}

export function generateStaticParams(): { name: string }[] {
  return citeNames(siteBook()).map((name) => ({ name }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { name } = await params;
  const book = siteBook();
  const chapter = citedChapter(book, name);
  return chapter ? citeMetadata(book, chapter, routes.cite(name)) : {};
}

export default async function CiteChapter({ params }: Params) {
  return citeView(citedChapter(siteBook(), (await params).name) ?? notFound());
}
