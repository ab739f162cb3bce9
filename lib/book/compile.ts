import { compileMDX, type MDXRemoteProps } from 'next-mdx-remote/rsc';
import { createElement, type ComponentType, type ReactElement } from 'react';
import { markupOf } from './markup-cache';
import type { Page } from './markup/page';

/** React components by the names that stand in finished text: `Markup`, which shows a piece of HTML, and the welcome page's furniture. */
export type Components = Exclude<NonNullable<MDXRemoteProps['components']>, (...given: never[]) => unknown> & { Markup: ComponentType<{ html: string }> };

/**
 * Step 6: one file to a React element, through next-mdx-remote with its blocking of scripts left on.
 * The one place that knows next-mdx-remote.
 * @throws when the text is not MDX; the checker has then named the mistake with its line.
 */
export async function compilePage(page: Page, components: Components): Promise<ReactElement> {
  const { mdx, pieces } = markupOf(page);
  const Markup = ({ piece }: { piece: string }) => createElement(components.Markup, { html: pieces[Number(piece)] ?? '' });
  const { content } = await compileMDX({ source: mdx, components: { ...components, Markup }, options: { blockJS: true } });
  return content;
}
