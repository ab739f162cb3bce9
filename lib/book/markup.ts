import type { Root } from 'hast';
import { toHast, type Options } from 'mdast-util-to-hast';
import { unravel } from './markdown/unravel';
import { placeCitations } from './markup/citations';
import { codeBlocks } from './markup/code';
import { collapse } from './markup/collapse';
import { displayedTex } from './markup/displayed-tex';
import { drawingNames } from './markup/drawing-names';
import { images } from './markup/figures';
import { links } from './markup/links';
import { bookMarks } from './markup/book-marks';
import { maths } from './markup/maths';
import type { Page } from './markup/page';
import { cutFragments, type Fragments } from './preview/cut';
import { resolveReferences } from './markup/references';
import { safety } from './markup/safety';
import { shortMdx, type Finished } from './markup/short-mdx';
import { withQuestions } from './quizzes/tree';
import { furniture, sections } from './markup/structure';
import { takeTree } from './parse';
import { collectSectionTexts, type SectionText } from './section-text/collect';
import { footnotePrefix, typography } from './syntax';
import { ties } from './markup/ties';
import { vocabulary } from './vocabulary/elements';

/** What HTML has no word for and a step below answers to. */
const passThrough: NonNullable<Options['passThrough']> = ['mdxFlowExpression', 'mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxTextExpression', 'mdxjsEsm'];

/**
 * The text of one page as an HTML tree, numbered and with its references resolved: what pages collapse into strings and exports go on with.
 * Formulas are `raw` nodes of MathML.
 * @throws VFileMessage when the text is not MDX; the checker has then named the mistake with its line.
 */
export function pageTree(page: Page): Root {
  const text = withQuestions(page, () => takeTree(page.source));
  for (const step of [unravel(), resolveReferences(page), placeCitations(page), typography, bookMarks(page)]) step(text);
  const tree = toHast(text, { allowDangerousHtml: true, passThrough, clobberPrefix: footnotePrefix, footnoteLabel: 'Notes' }) as Root;
  for (const step of [safety(), maths(page), ties(), codeBlocks(), images(page), vocabulary(page), drawingNames(), links(page), furniture(page), sections()]) step(tree);
  return tree;
}

/**
 * Step 5: the text of one page to finished HTML, all but its live components; besides, the small copies that previews show, and the words by section.
 * @throws VFileMessage when the text is not MDX; the checker has then named the mistake with its line.
 */
export function makeMarkup(page: Page): Finished & { fragments: Fragments; texts: SectionText[] } {
  const tree = pageTree(page);
  const tex = displayedTex(tree, page);
  const fragments = cutFragments(tree, page);
  const texts = collectSectionTexts(tree, page);
  collapse()(tree);
  return { ...shortMdx(tree), tex, fragments, texts };
}
