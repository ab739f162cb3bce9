import { isScalar, type Document } from 'yaml';
import { factsOf } from './facts-cache';
import type { MacroReading } from './macros';
import type { PartText, SourceFile } from './model';
import type { BookFile } from './schema';
import { hashOf } from './source';
import { parseYaml } from './yaml';

/** The texts of one part in `book.yaml`. */
export interface PartPassages {
  introduction: PartText | null;
  principles: { title: string; text: PartText }[];
}

/** Markdown that stands in `book.yaml`, part by part in its order: the introductions and the texts of principles. */
export function passagesOf(text: string, parts: BookFile['parts'], macros: MacroReading): PartPassages[] {
  const parsed = parseYaml(text);
  const at = (path: (string | number)[]) => passage(parsed?.document ?? null, text, path, macros);
  return parts.map(({ introduction, principles }, part) => ({
    introduction: introduction === undefined ? null : at(['parts', part, 'introduction']),
    principles: principles.map(({ title }, index) => ({ title, text: at(['parts', part, 'principles', index, 'text']) })),
  }));
}

/** The text as its lines stand in the file, all others blank: positions in it are those of the file. Markdown folds lines as YAML does. */
function passage(document: Document | null, text: string, path: (string | number)[], macros: MacroReading): PartText {
  const node = document?.getIn(path, true);
  let body = '';
  if (isScalar(node) && node.range && typeof node.value === 'string') {
    const [start, end] = node.range;
    const above = text.slice(0, start);
    const block = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
    const lines = '\n'.repeat(above.split('\n').length - 1);
    body = block ? `${lines}${text.slice(start, end).replace(/^[^\n]*/, '')}` : `${lines}${' '.repeat(start - above.lastIndexOf('\n') - (node.type === 'PLAIN' ? 1 : 0))}${node.value}`;
  }
  const source: SourceFile = macros.withMacros({ path: 'book.yaml', format: 'mdx', body, hash: hashOf(body), frontMatter: { title: 'book.yaml', status: 'published', authors: [], keywords: [] } });
  return Object.freeze({ source, facts: factsOf(source) });
}
