import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '@/lib/book/model';
import { transcriptSchema, type Transcript } from '@/lib/podcast/schema';
import { downloads } from './downloads';
import { log } from './log';
import { routes } from './routes';

const publicFile = (path: string) => join(process.cwd(), 'public', path);

/** The cover as WebP, and as AVIF where that was made too; null without a cover. */
export function coverOf({ about }: Book): { url: string; avifUrl: string | null } | null {
  if (about.cover === undefined || !existsSync(publicFile(about.cover))) return null;
  const avif = about.cover.replace(/\.\w+$/, '.avif');
  return { url: routes.site(about.cover), avifUrl: existsSync(publicFile(avif)) ? routes.site(avif) : null };
}

/** The PDF's address and size; without a size it will be there one day. Null for a book that names none and has none. */
export function pdfOf({ about }: Book): { url: string; size: string | null } | null {
  const { pdf } = downloads();
  if (pdf) return pdf;
  return about.downloads.pdf === undefined ? null : { url: routes.site(about.downloads.pdf), size: null };
}

/** What the podcast player needs; a part that is missing is null. */
export function podcastOf(book: Book): { audio: { url: string; bytes: number } | null; transcript: Transcript | null; title: string; downloadName: string } {
  const path = book.about.podcast;
  const stat = path === undefined ? undefined : statSync(publicFile(path), { throwIfNoEntry: false });
  const transcript = transcriptOf(book.root);
  return {
    audio: path !== undefined && stat ? { url: routes.site(path), bytes: stat.size } : null,
    transcript,
    title: transcript?.title ?? book.about.title,
    downloadName: path?.replace(/^.*\//, '') ?? '',
  };
}

function transcriptOf(root: string): Transcript | null {
  const file = join(root, 'podcast', 'transcript.json');
  if (!existsSync(file)) return null;
  const checked = transcriptSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!checked.success) log('error', 'transcript-invalid', { file: 'podcast/transcript.json', issue: checked.error.issues[0]?.message });
  return checked.success ? checked.data : null;
}
