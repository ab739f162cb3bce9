import type { Book } from '@/lib/book/model';
import { didYouMean, nearest } from '@/lib/book/nearest';
import { problem, type Problem } from '@/lib/book/problems';
import { elementKinds, htmlElements } from '@/lib/book/vocabulary/kinds';
import { pagesOf } from '../pages';

/** What Markdown has a sign for, by the HTML name that people write instead. */
const inMarkdown: Readonly<Record<string, string>> = { a: '[text](address)', b: '**text**', strong: '**text**', i: '*text*', em: '*text*', code: '`text`', img: '![description](file)', hr: '---', s: '~~text~~', del: '~~text~~', p: 'an empty line', div: 'an element such as <Note>', figure: '<Figure>', table: 'lines of | cells |' };

/** Names outside of the vocabulary, and the welcome page's furniture in a chapter. */
export function components(book: Book): Problem[] {
  const known = [...elementKinds.keys(), ...htmlElements.keys()];
  return pagesOf(book).flatMap(({ path, facts, welcome }) => {
    // The parser has already named a tag that it could not understand.
    const reported = new Set(facts.problems.map(({ line, column }) => `${line}:${column}`));
    return facts.components.flatMap(({ name, line, column }) => {
      const place = { file: path, line, column };
      const kind = elementKinds.get(name);
      if (kind?.welcome === true && !welcome) return [problem(place, 'unknown-component', `Unexpected \`<${name}>\` in a chapter, expected it on the welcome page only`)];
      if (kind !== undefined || htmlElements.has(name) || reported.has(`${line}:${column}`)) return [];
      if (name === '') return [problem(place, 'unknown-component', 'Unexpected `<>`, expected an element with a name', 'take `<>` and `</>` out')];
      const sign = Object.hasOwn(inMarkdown, name) ? inMarkdown[name] : undefined;
      const near = nearest(name, known);
      const repair = sign !== undefined ? `write ${sign}` : near === undefined ? 'write `\\<` for the sign' : didYouMean(name, known);
      return [problem(place, 'unknown-component', `Unexpected element \`<${name}>\`, expected one of the vocabulary`, repair)];
    });
  });
}
