import type { ReactNode } from 'react';
import { Markup } from '@/components/book/markup';
import { Abstract } from '@/components/welcome/abstract';
import { BookCard } from '@/components/welcome/book-card';
import { FleetStack } from '@/components/welcome/fleet-stack';
import { PodcastPlayer } from '@/components/welcome/podcast-player';
import { StartReading } from '@/components/welcome/start-reading';
import { SupportPanel } from '@/components/welcome/support-panel';
import type { Components } from '@/lib/book/compile';
import type { Book } from '@/lib/book/model';
import { coverOf, pdfOf, podcastOf } from '@/lib/site/assets';
import { fleetStackPicture } from '@/lib/site/fleet-stack';
import { downloadList } from '@/lib/site/downloads';
import { firstToRead, readingPathsOf } from '@/lib/site/outline';
import { routes } from '@/lib/site/routes';
import { starCount } from '@/lib/stars/star-count';

/** All that may stand in the welcome text: finished markup, and the page's furniture with its data, by the names that an author writes. */
export function welcomeComponents(book: Book): Components {
  const { about } = book;
  const cover = coverOf(book);
  const first = firstToRead(book);
  const podcast = podcastOf(book);
  const picture = fleetStackPicture(book);
  return {
    Markup,
    Abstract,
    BookCard: () => cover && <BookCard title={about.title} subtitle={about.subtitle ?? ''} volume={about.volume ?? null} coverUrl={cover.url} coverAvifUrl={cover.avifUrl} pdf={pdfOf(book)} contentsUrl={routes.contents()} />,
    StartReading: () => first && <StartReading firstUrl={routes.chapter(first)} firstTitle={first.title} contentsUrl={routes.contents()} files={downloadList()} paths={readingPathsOf(book)} />,
    FleetStack: () => <FleetStack picture={picture && <Markup html={picture} />} layers={book.parts.map((part) => ({ layer: part.layer, label: part.label, title: part.title, url: routes.part(part) }))} />,
    SupportPanel: ({ children }: { children?: ReactNode }) => (
      <SupportPanel stars={starCount().lastKnown()} starsUrl={routes.stars()} repositoryUrl={about.repository ?? null} openCollectiveUrl={about.links.open_collective ?? null} goal={about.goal ?? null}>
        {children}
      </SupportPanel>
    ),
    PodcastPlayer: () => <PodcastPlayer {...podcast} />,
  };
}
