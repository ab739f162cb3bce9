import type { Root } from 'hast';
import { toHast, type Options } from 'mdast-util-to-hast';
import { unravel } from './markdown/unravel';
import { codeBlocks } from './markup/code';
import { collapse } from './markup/collapse';
import { images } from './markup/figures';
import { links } from './markup/links';
import { maths } from './markup/maths';
import type { Page } from './markup/page';
import { resolveReferences } from './markup/references';
import { safety } from './markup/safety';
import { shortMdx, type Finished } from './markup/short-mdx';
import { furniture, sections } from './markup/structure';
import { takeTree } from './parse';
import { footnotePrefix, typography } from './syntax';
import { vocabulary } from './vocabulary/elements';

/** What HTML has no word for and a step below answers to. */
const passThrough: NonNullable<Options['passThrough']> = ['mdxFlowExpression', 'mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxTextExpression', 'mdxjsEsm'];

/**
 * Step 5: the text of one page to finished HTML, all but its live components.
 * @throws VFileMessage when the text is not MDX; the checker has then named the mistake with its line.
 */
export function makeMarkup(page: Page): Finished {
  const text = takeTree(page.source);
  for (const step of [unravel(), resolveReferences(page), typography]) step(text);
  const tree = toHast(text, { allowDangerousHtml: true, passThrough, clobberPrefix: footnotePrefix, footnoteLabel: 'Notes' }) as Root;
  for (const step of [safety(), maths(), codeBlocks(), vocabulary(page), images(page), links(page), furniture(page), sections(), collapse()]) step(tree);
  return shortMdx(tree);
}
