/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { pageOf } from '@/components/behaviours/reading-progress';
import { markedChapters } from './chapters';
import { focus } from './focus';
import { HighlightEntry } from './highlight-entry';
import { entriesOf, type ChapterMarks } from './markdown';
import type { Marks } from './schema';
import { changeMarks, NotKept, onMarks } from './store';
import { TakeAway } from './take-away';

/** What was said last, and how to undo it. */
export interface Said {
  text: string;
  undo?: () => void;
}

/** All highlights, notes and bookmarks by chapter. @param follow is called when a link is followed. */
export function NotebookView({ follow }: { follow: () => void }) {
  const [chapters, setChapters] = useState(markedChapters);
  const [said, say] = useState<Said | null>(null);
  useEffect(() => onMarks(() => setChapters(markedChapters())), []);

  /** Does what has to be kept; false, with a word, when it cannot be. */
  const attempt = (act: () => void, done: Said | null): boolean => {
    try {
      act();
      say(done);
      return true;
    } catch (error) {
      if (!(error instanceof NotKept)) throw error;
      say({ text: error.message });
      return false;
    }
  };
  const here = pageOf(location.pathname);
  const [current, others] = [chapters.filter(({ page }) => page === here), chapters.filter(({ page }) => page !== here)];
  return (
    <>
      <div class="notebook-said" role="status">
        {said && (
          <p>
            {said.text}{' '}
            {said.undo && (
              <button key={said} ref={focus} type="button" class="tool-button quiet" onClick={() => attempt(said.undo ?? (() => undefined), { text: 'Undone.' })}>
                Undo
              </button>
            )}
          </p>
        )}
      </div>
      {chapters.length === 0 && <p class="notebook-empty">Nothing here yet. Select words in a chapter to highlight them or to write a note; the sign beside a heading bookmarks its section.</p>}
      {[...current, ...others].map((chapter) => (
        <ChapterList key={chapter.page} chapter={chapter} isHere={chapter.page === here} attempt={attempt} follow={follow} />
      ))}
      <TakeAway chapters={chapters} attempt={attempt} say={say} />
    </>
  );
}

interface ChapterListProps {
  chapter: ChapterMarks;
  isHere: boolean;
  attempt: (act: () => void, done: Said | null) => boolean;
  follow: () => void;
}

function ChapterList({ chapter: { page, title, url, marks }, isHere, attempt, follow }: ChapterListProps) {
  const change = (part: (kept: Marks) => Partial<Marks>) => changeMarks(page, (kept) => ({ ...kept, ...part(kept) }));
  return (
    <section>
      <h2>
        <a href={url} onClick={follow}>
          {title}
        </a>
        {isHere && <span class="notebook-here"> this chapter</span>}
      </h2>
      <ul class="notebook-entries">
        {entriesOf(marks).map((entry) => {
          if (entry.kind === 'highlight') {
            const { highlight } = entry;
            const others = (kept: Marks) => kept.highlights.filter(({ id }) => id !== highlight.id);
            return (
              <HighlightEntry
                key={highlight.id}
                highlight={highlight}
                url={url}
                save={(note) => attempt(() => change((kept) => ({ highlights: kept.highlights.map((mark) => (mark.id === highlight.id ? { ...mark, note, changed: new Date().toISOString() } : mark)) })), { text: 'Note saved.' })}
                remove={() => attempt(() => change((kept) => ({ highlights: others(kept) })), { text: highlight.note === '' ? 'Highlight removed.' : 'Highlight and note removed.', undo: () => change((kept) => ({ title: marks.title, highlights: [...others(kept), highlight] })) })}
                follow={follow}
              />
            );
          }
          const { bookmark } = entry;
          const others = (kept: Marks) => kept.bookmarks.filter(({ section }) => section !== bookmark.section);
          return (
            <li key={bookmark.section} class="notebook-entry notebook-bookmark">
              <a href={bookmark.section === '' ? url : `${url}#${bookmark.section}`} onClick={follow}>
                <span class="bookmark-sign" aria-hidden="true" /> {bookmark.heading}
              </a>
              <button type="button" class="tool-button quiet" aria-label={`Remove the bookmark: ${bookmark.heading}`} onClick={() => attempt(() => change((kept) => ({ bookmarks: others(kept) })), { text: 'Bookmark removed.', undo: () => change((kept) => ({ title: marks.title, bookmarks: [...others(kept), bookmark] })) })}>
                Remove
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
