import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chapter } from '@/lib/book/model';
import { routes } from './routes';

/** Where a build leaves the list; it lies with what the server reads besides. */
export const downloadsFile = join('.next', 'cache', 'book', 'downloads.json');

/** A file that readers can take away. */
export interface DownloadFile {
  /** Address from the site's root. */
  address: string;
  bytes: number;
}

/** The files that belong to the edition which a build shows. Plain data. */
export interface Downloads {
  pdf: DownloadFile | null;
  epub: DownloadFile | null;
  /** PDFs of single chapters, by `chapter` or `appendix` and slug: `chapter/ring`. */
  chapters: Readonly<Record<string, DownloadFile | undefined>>;
}

/** A file as a page offers it. */
export interface Download {
  url: string;
  /** `2.9 MB` */
  size: string;
}

const none: Downloads = { pdf: null, epub: null, chapters: {} };
let known: Downloads | undefined;

/** What can be taken away. While the manuscript is being written nothing is: a file would soon be another than the page. */
export function downloads(): Record<'pdf' | 'epub', Download | null> {
  const { pdf, epub } = list();
  return { pdf: pdf && offered(pdf), epub: epub && offered(epub) };
}

/** The same as a list, with what each is called. */
export function downloadList(): (Download & { name: string })[] {
  const { pdf, epub } = downloads();
  return [...(pdf ? [{ name: 'PDF', ...pdf }] : []), ...(epub ? [{ name: 'EPUB', ...epub }] : [])];
}

/** The PDF of one chapter, or null. */
export function chapterPdf({ kind, slug }: Pick<Chapter, 'kind' | 'slug'>): (Download & { of: Chapter['kind'] }) | null {
  const file = list().chapters[`${kind}/${slug}`];
  return file ? { ...offered(file), of: kind } : null;
}

function list(): Downloads {
  if (process.env.NODE_ENV !== 'production') return none;
  known ??= existsSync(downloadsFile) ? (JSON.parse(readFileSync(downloadsFile, 'utf8')) as Downloads) : none;
  return known;
}

function offered({ address, bytes }: DownloadFile): Download {
  return { url: routes.site(address), size: sizeOf(bytes) };
}

/** `2.9 MB`, or `340 KB` for less than a million bytes. */
export function sizeOf(bytes: number): string {
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} KB`;
}
