/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import { bookTitle } from './chapters';
import { focus } from './focus';
import { marksAsMarkdown, type ChapterMarks } from './markdown';
import type { Said } from './notebook-view';
import { collect, fromFile, importNotebook, removeAll, toFile } from './notebook-file';

/** More than a browser keeps for a site, in bytes. */
const LARGEST_FILE = 20_000_000;

interface TakeAwayProps {
  chapters: readonly ChapterMarks[];
  attempt: (act: () => void, done: Said | null) => boolean;
  say: (said: Said) => void;
}

/** Everything leaves, comes back and goes: as Markdown, as one file, for good. */
export function TakeAway({ chapters, attempt, say }: TakeAwayProps) {
  const file = useRef<HTMLInputElement>(null);
  const [isAsking, setAsking] = useState(false);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(marksAsMarkdown(bookTitle(), chapters, location.origin));
      say({ text: 'Copied as Markdown.' });
    } catch {
      say({ text: 'The browser does not allow to copy.' });
    }
  };
  const download = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([toFile(collect(), bookTitle())], { type: 'application/json' }));
    link.download = `reading-notebook-${new Date().toISOString().slice(0, 10)}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  const read = async (chosen: File) => {
    const result = chosen.size > LARGEST_FILE ? { trouble: 'It is larger than any such file.' } : fromFile(await chosen.text());
    if ('trouble' in result) {
      say({ text: `${chosen.name} was not imported, and nothing has changed. ${result.trouble}` });
      return;
    }
    const { notebook } = result;
    let undo: (() => void) | undefined;
    const marks = Object.values(notebook.marks);
    const [highlights, bookmarks] = [marks.flatMap((one) => one.highlights).length, marks.flatMap((one) => one.bookmarks).length];
    attempt(() => (undo = importNotebook(notebook)), null);
    if (undo) say({ text: `Imported ${count(highlights, 'highlight')} and ${count(bookmarks, 'bookmark')}${notebook.book === bookTitle() ? '' : ` of “${notebook.book}”`}. What was here already is not doubled.`, undo });
  };

  return (
    <section class="notebook-file">
      <h2>Take it with you</h2>
      <p>All of this is kept in this browser and nowhere else. One file holds it, with your progress, your answers and your settings.</p>
      <div class="tool-actions">
        <button type="button" class="tool-button" disabled={chapters.length === 0} onClick={() => void copy()}>
          Copy as Markdown
        </button>
        <button type="button" class="tool-button" onClick={download}>
          Export
        </button>
        <button type="button" class="tool-button" onClick={() => file.current?.click()}>
          Import
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label="File to import"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) void read(chosen);
            currentTarget.value = '';
          }}
        />
        <button type="button" class="tool-button quiet" onClick={() => setAsking(true)}>
          Remove everything
        </button>
      </div>
      {isAsking && (
        <p role="alert">
          Highlights, notes, bookmarks, progress, answers, recent searches and settings are removed from this browser.{' '}
          <button
            type="button"
            class="tool-button"
            onClick={() => {
              const undo = removeAll();
              setAsking(false);
              say({ text: 'Everything was removed.', undo });
            }}
          >
            Yes, remove everything
          </button>{' '}
          <button type="button" class="tool-button quiet" ref={focus} onClick={() => setAsking(false)}>
            Keep it
          </button>
        </p>
      )}
    </section>
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
