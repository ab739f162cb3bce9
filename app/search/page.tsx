import type { Metadata } from 'next';
import { cache } from 'react';
import { ReadingLayout } from '@/components/reading/reading-layout';
import { Sidebar } from '@/components/reading/sidebar';
import { SearchPage, statusOf } from '@/components/search/search-page';
import { siteBook } from '@/lib/site/book';
import { outlineOf } from '@/lib/site/outline';
import { routes } from '@/lib/site/routes';
import { searchPageData, type SearchPageData } from '@/lib/site/search-page';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Once for the head and the body of a page. */
const answered = cache((query: string, chapter: string) => searchPageData(siteBook(), new URLSearchParams({ q: query, chapter })));

async function dataOf({ searchParams }: Props): Promise<SearchPageData> {
  const { q, chapter } = await searchParams;
  return answered([q].flat()[0] ?? '', [chapter].flat()[0] ?? '');
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const data = await dataOf(props);
  const title = data.answer === null ? 'Search' : `${data.answer.total === 0 ? 'Nothing' : data.answer.total} found for ${data.query.trim()}`;
  return { title, description: statusOf(data), robots: { index: false }, ...(data.problem === null ? {} : { other: { 'http-status': '400' } }) };
}

export default async function Page(props: Props) {
  const data = await dataOf(props);
  return (
    <ReadingLayout sidebar={<Sidebar groups={outlineOf(siteBook())} current={routes.search()} />} aside={null}>
      <SearchPage {...data} />
    </ReadingLayout>
  );
}
