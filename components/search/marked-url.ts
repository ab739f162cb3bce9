import type { Hit } from '@/lib/search/model';

/** Name of the parameter that tells a page which words to mark; the page takes it out of its address again. */
export const MARK = 'mark';

/** Where a hit leads when it is opened from a list: the words that were found are marked there. */
export function markedUrl({ url, words }: Pick<Hit, 'url' | 'words'>): string {
  if (words.length === 0) return url;
  const [page = '', ...fragment] = url.split('#');
  return `${page}?${new URLSearchParams({ [MARK]: words.join(',') }).toString()}${fragment.map((part) => `#${part}`).join('')}`;
}
