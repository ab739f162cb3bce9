import { workId } from '@/lib/book/citations/model';
import type { Book } from '@/lib/book/model';
import { routes } from '../routes';
import type { PointedSource } from './pointed';

/** The works that the book cites, by their address on the page of references: `ref-young1974first`. */
export const workSource: PointedSource = {
  find(book, id) {
    const work = [...book.bibliography.works.values()].find(({ key }) => workId(key) === id);
    return work ? { id, label: 'Reference', title: '', within: 'References', url: routes.references(id), uses: [], html: () => work.html } : null;
  },
  ids: (book: Book) => [...book.bibliography.works.keys()].map(workId),
};
