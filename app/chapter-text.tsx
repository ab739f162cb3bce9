import { Markup } from '@/components/book/markup';
import { FontPreloads } from './fonts/preloads';

/** The text of a chapter, and the fonts that only some texts need. */
export function ChapterText({ html }: { html: string }) {
  return (
    <>
      <FontPreloads fonts={['serifItalic', ...(html.includes('<math') ? (['maths'] as const) : [])]} />
      <Markup html={html} />
    </>
  );
}
