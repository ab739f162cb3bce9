import { join } from 'node:path';
import { collectFacts } from '../collect';
import { diskCache } from '../disk-cache';
import type { MacroReading } from '../macros';
import type { Facts, Point, SourceFile } from '../model';
import { pipelineVersion } from '../pipeline-version';
import { hashOf } from '../source';
import { glossaryPath, type WrittenTerm } from './load';

/** All definitions together are one entry: a glossary changes as a whole. */
const cache = diskCache<Facts[]>(join('.next', 'cache', 'book', 'glossary'), 4);

/** A definition as a text of its own, with the macros of the book. */
export function definitionSource({ term, definition: { body } }: WrittenTerm, macros: MacroReading): SourceFile {
  return macros.withMacros({ path: glossaryPath, format: 'md', body, hash: hashOf(body), frontMatter: { title: term.name, status: 'draft', authors: [], keywords: [] } });
}

/** Facts of every definition, in their order, with the places of the glossary's file. */
export function definitionFacts(terms: readonly WrittenTerm[], macros: MacroReading): readonly Facts[] {
  if (terms.length === 0) return [];
  const sources = terms.map((term) => definitionSource(term, macros));
  const key = hashOf(JSON.stringify([pipelineVersion(), terms.map(({ definition }, index) => [sources[index]?.hash, definition.at({ line: 1, column: 1 }), definition.at({ line: 2, column: 1 })])]));
  const known = cache.read(key);
  if (known !== undefined) return known;
  const made = terms.map((term, index) => moved(collectFacts(sources[index] ?? definitionSource(term, macros)), (point) => term.definition.at(point)) as Facts);
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
