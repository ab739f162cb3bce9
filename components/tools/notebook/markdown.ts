import type { Marks } from './schema';

/** A chapter with its marks, as lists show it. */
export interface ChapterMarks {
  page: string;
  title: string;
  url: string;
  marks: Marks;
}

/** All marks as Markdown: a heading for each chapter, quotes as quotes with their notes below, bookmarks as links. @param origin makes links absolute. */
export function marksAsMarkdown(book: string, chapters: readonly ChapterMarks[], origin: string): string {
  const parts = chapters.map(({ title, url, marks }) => {
    const link = (section: string) => `<${origin}${url}${section === '' ? '' : `#${section}`}>`;
    const entries = entriesOf(marks).map((entry) => {
      if (entry.kind === 'bookmark') return `- Bookmark: ${plain(entry.bookmark.heading)} ${link(entry.bookmark.section)}`;
      const { exact, note, heading, section } = entry.highlight;
      const quote = exact.trim().split('\n').map((line) => `> ${plain(line)}`.trimEnd()).join('\n');
      return [quote, ...(note.trim() === '' ? [] : [note.trim()]), `${heading === '' ? '' : `${plain(heading)} `}${link(section)}`].join('\n\n');
    });
    return [`## ${plain(title)}`, ...entries].join('\n\n');
  });
  return `${[`# Notes on ${plain(book)}`, ...parts].join('\n\n')}\n`;
}

/** Highlights and bookmarks of a chapter in the order of its text. */
export function entriesOf({ highlights, bookmarks }: Marks): ({ kind: 'highlight'; highlight: Marks['highlights'][number] } | { kind: 'bookmark'; bookmark: Marks['bookmarks'][number] })[] {
  const all = [...highlights.map((highlight) => ({ kind: 'highlight' as const, highlight, position: highlight.position })), ...bookmarks.map((bookmark) => ({ kind: 'bookmark' as const, bookmark, position: bookmark.position }))];
  return all.sort((a, b) => a.position - b.position);
}

/** Words of the book mean no Markdown. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[\\`*_[\]<>#|~$]/g, '\\$&');
}
