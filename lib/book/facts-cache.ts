import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectFacts } from './collect';
import type { Facts, SourceFile } from './model';
import { hashOf } from './source';

/** Raised whenever the shape of Facts or the rules of step 3 change, so that old entries are not read. */
const VERSION = 5;

/** Shared by the checker, the build's worker processes and the running server. */
const folder = join('.next', 'cache', 'book');
const memory = new Map<string, Facts>();

/**
 * Facts of a file, kept by content hash in memory and on disk: a file is parsed once however many processes ask.
 * A cache that cannot be read or written only costs time.
 */
export function factsOf(source: SourceFile): Facts {
  const key = hashOf(`${VERSION}:${source.path}:${source.hash}`);
  const known = memory.get(key) ?? readEntry(key);
  const facts = known ?? collectFacts(source);
  if (known === undefined) writeEntry(key, facts);
  memory.set(key, facts);
  return facts;
}

function readEntry(key: string): Facts | undefined {
  const path = join(folder, `${key}.json`);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Facts;
  } catch {
    // A half-written entry of a killed process: it is made anew.
    return undefined;
  }
}

function writeEntry(key: string, facts: Facts): void {
  try {
    mkdirSync(folder, { recursive: true });
    const temporary = join(folder, `${key}.${process.pid}.tmp`);
    writeFileSync(temporary, JSON.stringify(facts));
    renameSync(temporary, join(folder, `${key}.json`));
  } catch {
    // A read-only disk: the next process parses again.
  }
}
