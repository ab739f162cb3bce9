import { plainText } from './inline-html';
import { citationId, type Bibliography, type CitationFact } from './model';

/** A citation as plain text: "(see Young 1974, 530)"; in a book without a bibliography as it was written. */
export function citationText(citation: CitationFact | undefined, { citations }: Bibliography): string {
  if (citation === undefined) return '';
  const waiting = [...citation.items];
  const formatted = citations.get(citationId(citation));
  if (formatted === undefined) return waiting.map(({ key }) => `@${key}`).join('; ');
  return formatted
    .map(({ key, html }) => {
      const at = key === null ? -1 : waiting.findIndex((item) => item.key === key);
      const [item] = at < 0 ? [] : waiting.splice(at, 1);
      // Space around a piece belongs to it.
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(html) ?? [];
      return `${item?.before ?? ''}${before}${plainText(words)}${after}${item?.after ?? ''}`;
    })
    .join('');
}
