import type { SearchResult } from 'minisearch';
import type { Plan } from '../query/plan';

/** How much of a query a passage, or its title, holds. */
export interface Coverage {
  /** 0 to 1, by what the words tell. */
  share: number;
  /** Words of the query that are there. */
  count: number;
}

type Match = SearchResult['match'];

/** Prepares to look at many results of one query. */
export function coverageOf({ words, stands }: Plan): (match: Match, field: string | null) => Coverage {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const meanings = new Map<string, [place: number, weight: number][]>();
  words.forEach(({ forms }, place) => {
    for (const [stem, weight] of forms) meanings.set(stem, [...(meanings.get(stem) ?? []), [place, weight]]);
  });
  const best = new Float64Array(words.length);

  return (match, field) => {
    const has = (stem: string) => (field === null ? stem in match : match[stem]?.includes(field) === true);
    best.fill(0);
    const count = (place: number, weight: number) => {
      if (weight > (best[place] ?? 0)) best[place] = weight;
    };
    for (const stem of Object.keys(match)) if (has(stem)) for (const [place, weight] of meanings.get(stem) ?? []) count(place, weight);
    for (const { stems, covers, weight } of stands) if (stems.every(has)) for (const place of covers) count(place, weight);
    let share = 0;
    let found = 0;
    best.forEach((weight, place) => {
      share += weight * (words[place]?.weight ?? 0);
      found += weight > 0 ? 1 : 0;
    });
    return { share: total === 0 ? 0 : share / total, count: found };
  };
}
