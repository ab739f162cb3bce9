import { makeFinder } from '@/lib/book/glossary/finder';
import { finderOf } from '@/lib/book/glossary/terms';
import type { Book } from '@/lib/book/model';
import { didYouMean } from '@/lib/book/nearest';
import { problem, warning, type Problem } from '@/lib/book/problems';
import { pagesOf } from '../pages';

/** Terms that the text marks and the glossary does not have, and terms of the glossary that neither a chapter nor another term needs. */
export function glossary(book: Book): Problem[] {
  const terms = [...book.glossary.values()];
  const finder = finderOf(book.glossary);
  const lost = makeFinder(book.glossaryLost.map((name) => ({ id: name, name })));
  const known = terms.flatMap(({ name, aliases }) => [name, ...aliases]);
  const unknown = pagesOf(book).flatMap(({ path, facts }) =>
    facts.prose.flatMap(({ terms: forced }) =>
      forced.flatMap(({ name, line, column }) => {
        const place = { file: path, line, column };
        if (name.trim() === '') return [problem(place, 'unknown-term', 'Unexpected `<Term>` without a word, expected `<Term>word</Term>`')];
        if (finder.byName(name) !== undefined || lost.byName(name) !== undefined || !book.glossaryWhole) return [];
        return [problem(place, 'unknown-term', `Unexpected term \`${name}\`, expected one of glossary.yaml`, didYouMean(name, known))];
      }),
    ),
  );
  // Where a chapter could not be read nobody knows what it uses.
  if (pagesOf(book).some(({ read, facts }) => !read && facts.problems.length > 0)) return unknown;
  const needed = reached(book.glossary);
  // A term that stands twice is told as that.
  const unused = terms.filter(({ id, name }) => !needed.has(id) && finder.byName(name) === id);
  return [...unknown, ...unused.map(({ name, source, line, column }) => warning({ file: source.path, line, column }, 'unused-term', `Unexpected term \`${name}\` that no chapter uses, expected it in the text`, 'use it, add the form that the text uses as an alias, or take it out'))];
}

/** The terms that the text uses, those that explain them, and so on. */
function reached(glossary: Book['glossary']): Set<string> {
  const needed = new Set([...glossary.values()].filter(({ uses }) => uses.length > 0).map(({ id }) => id));
  // A set may grow while it is walked.
  for (const id of needed) {
    const term = glossary.get(id);
    const named = term?.facts.prose.flatMap(({ text }) => finderOf(glossary).all(text)) ?? [];
    for (const other of [...(term?.see ?? []), ...named.map((found) => found.id)]) needed.add(other);
  }
  return needed;
}
