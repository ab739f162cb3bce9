import type { Book } from '@/lib/book/model';
import { warning, type Problem } from '@/lib/book/problems';
import { pagesOf } from '../pages';

/** Matters of outline: a second page title, a level that is left out, a heading without words. */
export function headings(book: Book): Problem[] {
  return pagesOf(book).flatMap(({ path, facts }) => {
    let above = 1;
    return facts.sections.flatMap(({ depth, title, line, column }) => {
      const place = { file: path, line, column };
      const skipped = depth > above + 1;
      const expected = '#'.repeat(above + 1);
      above = Math.max(depth, 1);
      if (title === '') return [warning(place, 'heading', 'Unexpected heading without text, expected a title')];
      if (depth === 1) return [warning(place, 'heading', 'Unexpected `#`, expected `##`: the title in the front matter is the page\'s first heading')];
      return skipped ? [warning(place, 'heading', `Unexpected \`${'#'.repeat(depth)}\`, expected \`${expected}\`: a level is left out`)] : [];
    });
  });
}
