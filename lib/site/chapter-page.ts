import { chapterLabel } from '@/lib/book/labels';
import type { Book, Chapter, Part } from '@/lib/book/model';
import { citeName } from './cite-names';
import { lastChange, longDate } from './dates';
import { chapterPdf } from './downloads';
import { absolute } from './metadata';
import { packName } from './offline-choices';
import type { ReadingPath } from './entry';
import { readingMinutes, readingPathsOf } from './outline';
import { routes } from './routes';

interface Neighbour {
  url: string;
  title: string;
  label: string;
}

/** Something that a reader may take along of a chapter. */
export interface TakeAway {
  label: string;
  url: string;
  /** The site's script copies what stands at the address; without script it is not offered. */
  copies?: true;
  /** The address is a file to be saved. */
  downloads?: true;
}

/** The place of a chapter on a reading path; shown to readers who have chosen it. */
export interface PathLine {
  id: string;
  title: string;
  url: string;
  /** Its step, from 1; null for a chapter that is not on the path. */
  step: number | null;
  steps: number;
  next: { url: string; title: string; skim: boolean } | null;
}

/** All that stands around the text of a chapter, as data. */
export interface ChapterPageData {
  url: string;
  label: string;
  trail: { name: string; url: string }[];
  minutes: number | null;
  changed: string | null;
  previous: Neighbour | null;
  next: Neighbour | null;
  /** What each reading path says below this chapter. */
  paths: PathLine[];
  editUrl: string | null;
  reportUrl: string | null;
  takeAway: readonly TakeAway[];
}

/** Computes the furniture of a chapter once; components only show it. */
export function chapterPageData(book: Book, chapter: Chapter): ChapterPageData {
  const order = [...book.chapters, ...book.appendices];
  const at = order.indexOf(chapter);
  const changed = lastChange(chapter.source.path);
  const pdf = chapterPdf(chapter);
  return {
    url: routes.chapter(chapter),
    label: chapterLabel(chapter),
    trail: [
      { name: 'Contents', url: routes.contents() },
      ...(chapter.part ? [{ name: `${chapter.part.label}: ${chapter.part.title}`, url: routes.part(chapter.part) }] : []),
    ],
    minutes: chapter.status === 'planned' ? null : readingMinutes(chapter.facts.words),
    changed: changed === null ? null : longDate(changed),
    previous: neighbour(order[at - 1]),
    next: neighbour(order[at + 1]),
    paths: readingPathsOf(book).map((path) => pathLine(path, routes.chapter(chapter))),
    editUrl: editUrlOf(book, chapter),
    reportUrl: reportUrlOf(book, chapter),
    takeAway: [
      { label: 'Copy as Markdown', url: routes.markdown(chapter), copies: true },
      { label: 'View as Markdown', url: routes.markdown(chapter) },
      ...(pdf ? [{ label: `PDF (${pdf.size})`, url: pdf.url, downloads: true as const }] : []),
      { label: 'Keep offline', url: routes.offline(packName(chapter)) },
      { label: 'Cite', url: routes.cite(citeName(book, chapter)) },
    ],
  };
}

/** A part's page stands between the chapter before the part and the part's first one. */
export function partNeighbours({ chapters }: Book, part: Part): Pick<ChapterPageData, 'previous' | 'next'> {
  const [first] = part.chapters;
  return { previous: first ? neighbour(chapters[chapters.indexOf(first) - 1]) : null, next: neighbour(first) };
}

function pathLine({ id, title, url, steps }: ReadingPath, chapter: string): PathLine {
  const at = steps.findIndex((step) => step.url === chapter);
  return { id, title, url, step: at < 0 ? null : at + 1, steps: steps.length, next: at < 0 ? null : (steps[at + 1] ?? null) };
}

function neighbour(chapter: Chapter | undefined): Neighbour | null {
  return chapter ? { url: routes.chapter(chapter), title: chapter.title, label: chapterLabel(chapter) } : null;
}

function editUrlOf({ about }: Book, { source }: Chapter): string | null {
  return about.edit_url?.replace(/\{path\}|%7Bpath%7D/, source.path.split('/').map(encodeURIComponent).join('/')) ?? null;
}

/** A new issue with page, file and version filled in. */
function reportUrlOf({ about }: Book, chapter: Chapter): string | null {
  if (about.repository === undefined) return null;
  const body = [`Page: ${absolute(routes.chapter(chapter))}`, `File: ${chapter.source.path}`, 'Section: ', ...(about.version ? [`Version: ${about.version}`] : []), '', 'What is wrong, and what would be right?', ''].join('\n');
  const query = new URLSearchParams({ title: `[${chapter.title}] `, body });
  return `${about.repository.replace(/\/+$/, '')}/issues/new?${query.toString()}`;
}
