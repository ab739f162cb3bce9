import type { Metadata } from 'next';
import { connection } from 'next/server';
import { WelcomePage } from '@/components/welcome/welcome-page';
import { StructuredData } from '@/components/site/structured-data';
import { siteBook } from '@/lib/site/book';
import { lastChangeOfBook, longDate } from '@/lib/site/dates';
import { welcomeMetadata } from '@/lib/site/metadata';
import { outlineOf } from '@/lib/site/outline';
import { pageContent } from '@/lib/site/page-content';
import { bookData } from '@/lib/site/structured-data';
import { welcomeComponents } from './welcome-components';

export function generateMetadata(): Metadata {
  return welcomeMetadata(siteBook());
}

export default async function Welcome() {
  // The star count in the page is the last one known when it is asked for, so the page is made per request; it waits for nothing.
  await connection();
  const book = siteBook();
  const changed = lastChangeOfBook();
  const content = book.welcome ? await pageContent(book.welcome, null, welcomeComponents(book)) : null;
  return (
    <>
      <WelcomePage about={book.about} changed={changed === null ? null : { day: changed, long: longDate(changed) }} groups={outlineOf(book)}>
        {content}
      </WelcomePage>
      <StructuredData data={bookData(book)} />
    </>
  );
}
