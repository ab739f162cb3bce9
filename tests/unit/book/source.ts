import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { parseTree } from '@/lib/book/syntax';
import type { SourceFile } from '@/lib/book/model';
import { hashOf } from '@/lib/book/source';

/** A chapter file with this body. */
export function sourceOf(body: string, format: SourceFile['format'] = 'mdx'): SourceFile {
  return { path: `chapters/a.${format}`, format, body, hash: hashOf(body), frontMatter: { title: 'A', status: 'draft', authors: [], keywords: [] } };
}

/** The tree of a text in the book's syntax. */
export function treeOf(body: string): Root {
  return parseTree(new VFile({ value: body }), 'mdx');
}
