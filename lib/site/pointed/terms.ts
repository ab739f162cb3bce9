import { definitionHtml } from '@/lib/book/definition';
import { addresses } from '../addresses';
import { routes } from '../routes';
import type { PointedSource } from './pointed';

/** The terms of the glossary, by their address there: `term-all-reduce`. */
export const termSource: PointedSource = {
  find(book, id) {
    const term = book.glossary.get(id);
    return term ? { id, label: term.name, title: '', within: 'Glossary', url: routes.glossary(id), uses: [], html: () => definitionHtml(book, id, addresses) } : null;
  },
  ids: (book) => [...book.glossary.keys()],
};
