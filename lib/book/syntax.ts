import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkSmartypants from 'remark-smartypants';
import type { Root } from 'mdast';
import { unified, type PluggableList } from 'unified';
import type { VFile } from 'vfile';
import { citations } from './markdown/citations';
import { algorithmLines } from './markdown/algorithm-lines';
import { attributeTexts } from './markdown/attribute-texts';
import { crossReferences } from './markdown/cross-references';
import { displayedMaths } from './markdown/displayed-maths';
import { headingIds } from './markdown/headings';
import { onlyWhere, thriftyAddresses, typographicSigns } from './markdown/only-where';
import { quotesAroundThings } from './markdown/quotes';
import { slips } from './markdown/slips';
import { strayNotes } from './markdown/stray-notes';
import { subscripts } from './markdown/subscripts';
import type { SourceFile } from './model';

/** What Markdown means in this book, for every reader of the text: pages, checker, search and exports. */
export const remarkPlugins: PluggableList = [
  // A single tilde is pandoc's subscript here, not a strikethrough.
  [remarkGfm, { singleTilde: false }],
  thriftyAddresses,
  remarkMath,
  displayedMaths,
  strayNotes,
  slips,
  headingIds,
  crossReferences,
  citations,
  subscripts,
  algorithmLines,
];

const typesetter = unified().use(remarkSmartypants, { dashes: 'oldschool' }).freeze();

/** Typography, needed only where the text is shown. `--` is an en dash and `---` an em dash. */
export const typography = onlyWhere(typographicSigns, (tree) => {
  typesetter.runSync(tree);
  quotesAroundThings(tree);
});

/** Prefix of footnote addresses, so that a note called `toc` cannot take the place of another element. */
export const footnotePrefix = 'note-';

/**
 * The tree of a file in the book's syntax.
 * @throws VFileMessage where the text is not MDX.
 */
export function parseTree(file: VFile, format: SourceFile['format']): Root {
  const processor = processorOf(format);
  const tree = processor.parse(file);
  processor.runSync(tree, file);
  attributeTexts(tree, file, (text) => parseTree(text, 'md'));
  return tree;
}

/**
 * Finds out whether a text, or a piece of one, is MDX.
 * @throws VFileMessage where it is not.
 */
export function probe(file: VFile): void {
  processorOf('mdx').parse(file);
}

function processorOf(format: SourceFile['format']) {
  return unified().use(remarkParse).use(format === 'mdx' ? [remarkMdx] : []).use(remarkPlugins);
}
