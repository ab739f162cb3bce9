import { compileMDX, type MDXRemoteProps } from 'next-mdx-remote/rsc';
import type { ReactElement } from 'react';
import { codeBlocks } from './markup/code';
import { collapse } from './markup/collapse';
import { images } from './markup/figures';
import { links } from './markup/links';
import { maths } from './markup/maths';
import type { Page } from './markup/page';
import { resolveReferences } from './markup/references';
import { safety } from './markup/safety';
import { furniture, sections } from './markup/structure';
import { footnotePrefix, remarkPlugins, typographyPlugins } from './syntax';
import { vocabulary } from './vocabulary/elements';

/** React components by the names that stand in compiled text: `Markup` and the welcome page's furniture. */
export type Components = NonNullable<MDXRemoteProps['components']>;

/**
 * Step 5: one file to a React element, through next-mdx-remote with its blocking of scripts left on.
 * The one place that knows next-mdx-remote.
 * @throws when the text is not MDX; the checker has then named the mistake with its line.
 */
export async function compilePage(page: Page, components: Components): Promise<ReactElement> {
  const { content } = await compileMDX({
    source: page.source.body,
    components,
    options: {
      blockJS: true,
      mdxOptions: {
        format: page.source.format,
        remarkPlugins: [...remarkPlugins, [resolveReferences, page], ...typographyPlugins],
        remarkRehypeOptions: { clobberPrefix: footnotePrefix, footnoteLabel: 'Notes' },
        rehypePlugins: [safety, maths, codeBlocks, [vocabulary, page], [images, page], [links, page], [furniture, page], sections, collapse],
      },
    },
  });
  return content;
}
