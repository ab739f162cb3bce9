import { Markup } from '@/components/book/markup';
import { FontPreloads } from './fonts/preloads';

/** The text of a chapter, and the font that only some texts need. */
export function ChapterText({ html }: { html: string }) {
  return (
    <>
      {html.includes('<math') && <FontPreloads fonts={['maths']} />}
      <Markup html={html} />
    </>
  );
}
