import type { Metadata } from 'next';
import type { ReactElement } from 'react';
import { MissingId } from '@/components/reading/missing-id';
import { ReadingLayout } from '@/components/reading/reading-layout';
import { Sidebar } from '@/components/reading/sidebar';
import { siteBook } from '@/lib/site/book';
import { outlineOf } from '@/lib/site/outline';
import { nearestPlaces } from '@/lib/site/pointed/nearest-places';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: 'Nothing of this name', robots: { index: false } };

/** What a permanent address whose id is not in the book shows. */
export default async function Page({ params }: { params: Promise<{ id: string }> }): Promise<ReactElement> {
  const id = decodeURIComponent((await params).id);
  const book = siteBook();
  return (
    <ReadingLayout sidebar={<Sidebar groups={outlineOf(book)} current="" />} aside={null}>
      <MissingId id={id} places={nearestPlaces(book, id)} />
    </ReadingLayout>
  );
}
