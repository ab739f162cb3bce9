import type { Metadata } from 'next';
import { connection } from 'next/server';
import type { ReactElement } from 'react';
import { WelcomePage } from '@/components/welcome/welcome-page';
import { StructuredData } from '@/components/site/structured-data';
import type { Book } from '@/lib/book/model';
import { siteBook } from '@/lib/site/book';
import { lastChangeOfBook, longDate } from '@/lib/site/dates';
import { welcomeMetadata } from '@/lib/site/metadata';
import { outlineOf } from '@/lib/site/outline';
import { pageContent } from '@/lib/site/page-content';
import { bookData } from '@/lib/site/structured-data';
import { plainWelcome } from './plain-welcome';
import { welcomeComponents } from './welcome-components';

// Compiled once per book: the components in it still ask for the star count each time they are drawn.
const texts = new WeakMap<Book, Promise<ReactElement | null>>();

function welcomeText(book: Book): Promise<ReactElement | null> | null {
  if (book.welcome === null) return null;
  const known = texts.get(book);
  if (known) return known;
  const text = pageContent(book.welcome, null, welcomeComponents(book)).catch((error: unknown) => {
    texts.delete(book);
    throw error;
  });
  texts.set(book, text);
  return text;
}

export function generateMetadata(): Metadata {
  return welcomeMetadata(siteBook());
}

export default async function Welcome() {
  // The star count in the page is the last one known when it is asked for, so the page is made per request; it waits for nothing.
  await connection();
  const book = siteBook();
  const changed = lastChangeOfBook();
  return (
    <>
      <WelcomePage about={book.about} changed={changed === null ? null : { day: changed, long: longDate(changed) }} groups={outlineOf(book)}>
        {book.welcome === null ? plainWelcome(book) : await welcomeText(book)}
      </WelcomePage>
      <StructuredData data={bookData(book)} />
    </>
  );
}
