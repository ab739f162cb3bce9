import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, visit } from 'yaml';
import { idPrefixes } from '@/lib/book/markdown/cross-references';
import type { Book } from '@/lib/book/model';
import { didYouMean } from '@/lib/book/nearest';
import { problem, type Place, type Problem } from '@/lib/book/problems';
import { texMistake, type Macros } from '@/lib/book/tex';
import { titleFormula } from '@/lib/book/title-words';
import { parseYaml } from '@/lib/book/yaml';

const reference = new RegExp(`(?<![\\w@.\\\\])@((?:${idPrefixes.join('|')})-[\\w-]*\\w)`, 'g');
const citation = /\[(?:[^\][]*\s)?-?@\w[^\][]*\]/;

/** Titles and descriptions in `book.yaml` and in front matter are words: a formula in one shows as its signs, a reference as its name, a citation not at all. */
export function titles(book: Book): Problem[] {
  const texts = [...book.chapters, ...book.appendices, ...(book.welcome ? [{ source: book.welcome }] : [])].map(({ source }) => source);
  const [first] = texts;
  return ['book.yaml', ...texts.map(({ path }) => path)].flatMap((file) => {
    const path = join(book.root, file);
    if (!existsSync(path)) return [];
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const front = file === 'book.yaml' ? text : /^---\n([\s\S]*?)\n---/.exec(text)?.[1];
    return front === undefined || !/[$@]/.test(front) ? [] : inYaml(front, { file, line: file === 'book.yaml' ? 0 : 1, column: 0 }, book, first?.macros);
  });
}

function inYaml(text: string, above: Place, book: Book, macros: Macros | undefined): Problem[] {
  const parsed = parseYaml(text);
  const problems: Problem[] = [];
  if (parsed === null) return problems;
  visit(parsed.document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string' || (key.value !== 'title' && key.value !== 'subtitle' && key.value !== 'description')) return;
      const { line, col } = parsed.lines.linePos(value.range?.[0] ?? 0);
      problems.push(...ofTitle(value.value, key.value, { ...above, line: line + above.line, column: col }, book, macros));
    },
  });
  return problems;
}

function ofTitle(title: string, key: string, place: Place, book: Book, macros: Macros | undefined): Problem[] {
  const unknown = [...title.matchAll(reference)].filter(([, id = '']) => !book.targets.has(id));
  const formulas = [...title.matchAll(titleFormula)].flatMap(([written, tex = '']) => {
    const mistake = texMistake(tex, false, macros);
    return mistake === null ? [] : [problem(place, 'tex', `Unexpected TeX \`${written}\` in \`${key}\`: ${mistake.message}, expected TeX that KaTeX knows`)];
  });
  const cited = citation.exec(title)?.[0];
  return [
    ...unknown.map(([sign, id = '']) => problem(place, 'unresolved-reference', `Unexpected reference \`${sign}\` in \`${key}\`, expected an id that exists`, didYouMean(id, [...book.targets.keys()]))),
    ...formulas,
    ...(cited === undefined ? [] : [problem(place, 'plain-title', `Unexpected citation \`${cited}\` in \`${key}\`, expected words`, 'cite in the text')]),
  ];
}
