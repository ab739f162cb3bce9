import type { ReactNode } from 'react';
import type { EntryGroup } from '@/lib/site/entry';

interface PlainWelcomeProps {
  /** One or two sentences on the book; empty when there are none. */
  description: string;
  /** The furniture as far as the book has data for it. */
  bookCard: ReactNode;
  startReading: ReactNode;
  /** Null when there is nothing to support. */
  supportPanel: ReactNode;
  groups: readonly EntryGroup[];
}

/** The welcome page of a manuscript that has no text for it: what book.yaml says, in the order of a welcome text. */
export function PlainWelcome({ description, bookCard, startReading, supportPanel, groups }: PlainWelcomeProps) {
  const parts = groups.filter(({ label, url }) => label !== '' && url !== null);
  return (
    <>
      {description !== '' && <p className="abstract">{description}</p>}
      {bookCard}
      {startReading}
      {parts.length > 0 && (
        <section>
          <h2>Parts</h2>
          <ul className="plain-parts">
            {parts.map(({ label, title, url, description: about, entries }) => (
              <li key={url}>
                <a href={url ?? ''}>
                  <span>{label}</span> {title}
                </a>
                {about === '' ? <p>{entries.map(({ title: chapter }) => chapter).join(' · ')}</p> : <p>{about}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {supportPanel !== null && (
        <section>
          <h2>Support</h2>
          {supportPanel}
        </section>
      )}
    </>
  );
}
