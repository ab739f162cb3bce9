import { join } from 'node:path';
import { collectFacts } from '../collect';
import { diskCache } from '../disk-cache';
import type { Facts, Point } from '../model';
import { pipelineVersion } from '../pipeline-version';
import { hashOf } from '../source';
import { glossaryPath, type WrittenTerm } from './load';

/** All definitions together are one entry: a glossary changes as a whole. */
const cache = diskCache<Facts[]>(join('.next', 'cache', 'book', 'glossary'), 4);

/** Facts of every definition, in their order, with the places of the glossary's file. */
export function definitionFacts(terms: readonly WrittenTerm[]): readonly Facts[] {
  if (terms.length === 0) return [];
  const key = hashOf(JSON.stringify([pipelineVersion(), terms.map(({ definition }) => [definition.body, definition.at({ line: 1, column: 1 }), definition.at({ line: 2, column: 1 })])]));
  const known = cache.read(key);
  if (known !== undefined) return known;
  const made = terms.map(({ definition }) => {
    const facts = collectFacts({ path: glossaryPath, format: 'md', body: definition.body, hash: '', frontMatter: { title: '', status: 'draft', authors: [], keywords: [] } });
    return moved(facts, (point) => definition.at(point)) as Facts;
  });
  cache.write(key, made);
  return made;
}

/** Plain data with every point in it moved, however deep. */
function moved(value: unknown, at: (point: Point) => Point): unknown {
  if (Array.isArray(value)) return value.map((item) => moved(item, at));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, moved(item, at)]));
  return typeof copy['line'] === 'number' && typeof copy['column'] === 'number' ? { ...copy, ...at({ line: copy['line'], column: copy['column'] }) } : copy;
}
