import { posix } from 'node:path';
import type { Book, Chapter } from '@/lib/book/model';

/** Where the files of a book lie that says nothing of it. */
const usual = { pdf: '/assets/downloads/Machine-Learning-Systems-Vol2.pdf', epub: '/assets/downloads/Machine-Learning-Systems-Vol2.epub' } as const;

/** Addresses of the files that an export makes, from the site's root: those of book.yaml where it names any. */
export function fileAddresses({ about: { downloads } }: Pick<Book, 'about'>): { pdf: string; epub: string } {
  return { pdf: downloads.pdf ?? usual.pdf, epub: downloads.epub ?? usual.epub };
}

/** Address of a chapter's own PDF, in a folder beside the book's. */
export function chapterAddress(book: Pick<Book, 'about'>, { kind, slug }: Pick<Chapter, 'kind' | 'slug'>): string {
  return posix.join(posix.dirname(fileAddresses(book).pdf), kind === 'chapter' ? 'chapters' : 'appendices', `${slug}.pdf`);
}
