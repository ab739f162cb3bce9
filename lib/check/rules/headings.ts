import { slug } from 'github-slugger';
import { idPrefixes } from '@/lib/book/markdown/cross-references';
import type { Book } from '@/lib/book/model';
import { problem, warning, type Problem } from '@/lib/book/problems';
import { pagesOf } from '../pages';

/** How ids of other things than headings begin. */
const foreign = new RegExp(`^(?:${idPrefixes.filter((prefix) => prefix !== 'sec').join('|')})-`);

/** Matters of outline: an id that is none of a heading, a second page title, a level that is left out, a heading without words. */
export function headings(book: Book): Problem[] {
  return pagesOf(book).flatMap(({ path, facts }) => {
    let above = 1;
    return facts.sections.flatMap(({ id, depth, title, line, column }) => {
      const place = { file: path, line, column };
      const skipped = depth > above + 1;
      const expected = '#'.repeat(above + 1);
      // A second title is told as that, and stands for a section.
      above = Math.max(depth, 2);
      if (title === '') return [warning(place, 'heading', 'Unexpected heading without text, expected a title')];
      const wrong = /\[#([^\]]*)\]\s*$/.exec(title)?.[1] ?? (foreign.test(id) && !id.startsWith(slug(title)) ? id : undefined);
      const meant = `sec-${slug(wrong ?? '').replace(foreign, '')}`;
      if (wrong !== undefined) return [(book.references.has(meant) ? problem : warning)(place, 'id-form', `Unexpected id \`${wrong}\` of a heading, expected \`sec-\` and a name of letters, digits and hyphens`, `write \`[#${meant}]\``)];
      if (depth === 1) return [warning(place, 'heading', 'Unexpected `#`, expected `##`: the title in the front matter is the page\'s first heading')];
      return skipped ? [warning(place, 'heading', `Unexpected \`${'#'.repeat(depth)}\`, expected \`${expected}\`: a level is left out`)] : [];
    });
  });
}
