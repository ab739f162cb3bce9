import type { ReactElement } from 'react';
import { BookCard } from '@/components/welcome/book-card';
import { PlainWelcome } from '@/components/welcome/plain-welcome';
import { StartReading } from '@/components/welcome/start-reading';
import { SupportPanel } from '@/components/welcome/support-panel';
import type { Book } from '@/lib/book/model';
import { coverOf, pdfOf } from '@/lib/site/assets';
import { downloadList } from '@/lib/site/downloads';
import { firstToRead, outlineOf, readingPathsOf } from '@/lib/site/outline';
import { routes } from '@/lib/site/routes';
import { starCount } from '@/lib/stars/star-count';

/** The welcome page of a manuscript without welcome.mdx, made of what book.yaml says and of nothing that it does not say. */
export function plainWelcome(book: Book): ReactElement {
  const { title, subtitle, volume, description, repository, links, goal } = book.about;
  const cover = coverOf(book);
  const pdf = pdfOf(book);
  const first = firstToRead(book);
  const supported = repository !== undefined || links.open_collective !== undefined || goal !== undefined;
  const card = cover !== null || (pdf !== null && pdf.size !== null) || subtitle !== undefined;
  return (
    <PlainWelcome
      description={description ?? ''}
      bookCard={card && <BookCard title={title} subtitle={subtitle ?? ''} volume={volume ?? null} coverUrl={cover?.url ?? null} coverAvifUrl={cover?.avifUrl ?? null} pdf={pdf} contentsUrl={routes.contents()} />}
      startReading={first && <StartReading firstUrl={routes.chapter(first)} firstTitle={first.title} contentsUrl={routes.contents()} files={downloadList()} paths={readingPathsOf(book)} />}
      supportPanel={
        supported ? (
          <SupportPanel stars={repository === undefined ? null : starCount().lastKnown()} starsUrl={routes.stars()} repositoryUrl={repository ?? null} openCollectiveUrl={links.open_collective ?? null} goal={goal ?? null}>
            <p>{goal ? `The goal for ${goal.year}: ${goal.students.toLocaleString('en-US')} students.` : 'This book is made in the open. Those who help it help everyone who reads it.'}</p>
          </SupportPanel>
        ) : null
      }
      groups={outlineOf(book)}
    />
  );
}
