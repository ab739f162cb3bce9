import type { Book } from '@/lib/book/model';
import { warning, type Problem } from '@/lib/book/problems';
import { anchorLabels } from '@/lib/book/vocabulary/kinds';
import { pagesOf } from '../pages';

/** "Figure 3" typed by hand: wrong as soon as something is put in before it. */
export function handwrittenNumbers(book: Book): Problem[] {
  const ids = new Map([...book.targets.values()].map(({ label, id }) => [label, id]));
  const chapters = new Map([...book.chapters, ...book.appendices].map(({ kind, number, source }) => [`${kind === 'chapter' ? 'Chapter' : 'Appendix'} ${number}`, source.path]));
  const prefixes = new Map(Object.entries(anchorLabels).map(([prefix, label]) => [label, prefix]));
  return pagesOf(book).flatMap(({ path, facts }) =>
    facts.handwritten.map(({ text, name, plain, line, column }) => {
      if (plain === true) return warning({ file: path, line, column }, 'handwritten-number', `Unexpected number typed by hand in \`${text}\` of an alternative text, expected words that stay right`, 'say what it shows, or leave it to the caption');
      const id = ids.get(name);
      const chapter = chapters.get(name);
      const prefix = prefixes.get(name.replace(/ .*$/, ''));
      const repair = id !== undefined ? `write \`@${id}\`` : chapter !== undefined ? `write a link to ${chapter}` : prefix === undefined ? 'write a link' : `write \`@${prefix}-…\` with its id, or a link to another work's`;
      return warning({ file: path, line, column }, 'handwritten-number', `Unexpected number typed by hand in \`${text}\`, expected a reference that the site numbers`, repair);
    }),
  );
}
