import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, visit } from 'yaml';
import { idPrefixes } from '@/lib/book/markdown/cross-references';
import type { Book } from '@/lib/book/model';
import { problem, type Problem } from '@/lib/book/problems';
import { texToText } from '@/lib/book/tex';
import { parseYaml } from '@/lib/book/yaml';

/** What would be shown as it is written: a formula, a reference, a citation. */
const sign = new RegExp(`(?<!\\\\)\\$([^\\s$](?:[^$]{0,200}[^\\s$])?)\\$|(?<![\\w@.\\\\])\\[?-?@(?:${idPrefixes.join('|')})-[\\w-]*\\w|\\[-?@\\w[\\w:.-]*`);

/** Titles and descriptions in `book.yaml` and in front matter show where nothing but words can: in lists of contents, in the browser's bar. */
export function plainTitles(book: Book): Problem[] {
  const files = ['book.yaml', ...[...book.chapters, ...book.appendices, ...(book.welcome ? [{ source: book.welcome }] : [])].map(({ source }) => source.path)];
  return files.flatMap((file) => {
    const path = join(book.root, file);
    if (!existsSync(path)) return [];
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const front = file === 'book.yaml' ? text : /^---\n([\s\S]*?)\n---/.exec(text)?.[1];
    return front === undefined || !sign.test(front) ? [] : inYaml(front, file, file === 'book.yaml' ? 0 : 1);
  });
}

function inYaml(text: string, file: string, linesAbove: number): Problem[] {
  const parsed = parseYaml(text);
  const problems: Problem[] = [];
  if (parsed === null) return problems;
  visit(parsed.document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string' || (key.value !== 'title' && key.value !== 'subtitle' && key.value !== 'description')) return;
      const found = sign.exec(value.value);
      if (!found) return;
      const { line, col } = parsed.lines.linePos(value.range?.[0] ?? 0);
      const [written, tex] = found;
      problems.push(problem({ file, line: line + linesAbove, column: col }, 'plain-title', `Unexpected \`${written}\` in \`${key.value}\`, expected words: it shows as it is written`, tex === undefined ? undefined : `write \`${texToText(tex, undefined)}\``));
    },
  });
  return problems;
}
