import type { Hit } from '@/lib/search/model';

/** Hits of one chapter, or of another page; the address of that. */
export interface HitGroup {
  key: string;
  title: string;
  url: string;
  hits: readonly Hit[];
}

/** Puts hits of a chapter together, the chapter with the best hit first. */
export function groupsOf(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) groups.set(keyOf(hit), [...(groups.get(keyOf(hit)) ?? []), hit]);
  return [...groups].flatMap(([key, [first, ...others]]) => (first ? [{ key, title: first.label === '' ? first.chapter : `${first.label}: ${first.chapter}`, url: first.url.replace(/#.*/s, ''), hits: [first, ...others] }] : []));
}

function keyOf({ url }: Hit): string {
  return url.replace(/#.*/s, '');
}
