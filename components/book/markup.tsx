import { createHash } from 'node:crypto';
import { MarkupBoundary } from './markup-boundary';
import { keepMarkup } from './markup-registry';

/** Finished HTML of the book, made by the pipeline and by nobody else. */
export function Markup({ html }: { html: string }) {
  const key = createHash('sha256').update(html).digest('hex').slice(0, 16);
  keepMarkup(key, html);
  return <MarkupBoundary id={key} />;
}
