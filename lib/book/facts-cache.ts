import { join } from 'node:path';
import { collectFacts } from './collect';
import { diskCache } from './disk-cache';
import type { Facts, SourceFile } from './model';
import { pipelineVersion } from './pipeline-version';
import { hashOf } from './source';

/** Shared by the checker, the build's worker processes and the running server. */
const cache = diskCache<Facts>(join('.next', 'cache', 'book', 'facts'), 1000);

/** Facts of a file, kept by content hash in memory and on disk: a file is parsed once however many processes ask. */
export function factsOf(source: SourceFile): Facts {
  const key = factsKey(source);
  const known = cache.read(key);
  if (known !== undefined) return known;
  const facts = collectFacts(source);
  cache.write(key, facts);
  return facts;
}

/** Removes the facts of all other files. */
export function keepOnlyFacts(sources: readonly SourceFile[]): void {
  cache.keepOnly(new Set(sources.map(factsKey)));
}

function factsKey({ path, hash }: SourceFile): string {
  return hashOf(`${pipelineVersion()}:${path}:${hash}`);
}
