import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processWide } from './process-wide';
import { hashOf } from './source';

/** Values kept by key in memory and on disk, for every process that asks. */
export interface DiskCache<T> {
  read(key: string): T | undefined;
  write(key: string, value: T): void;
  /** Removes from the disk what is under none of these keys. */
  keepOnly(keys: ReadonlySet<string>): void;
}

/** After this many values written by one process, old ones are removed. */
const BETWEEN_TRIMS = 50;

/**
 * Opens a cache in a folder. A cache that cannot be read or written only costs time: an entry that is damaged counts as absent.
 * @param most entries kept; the oldest go first.
 */
export function diskCache<T>(folder: string, most: number): DiskCache<T> {
  const memory = processWide(`cache:${folder}`, () => new Map<string, T>());
  let written = 0;
  const remember = (key: string, value: T) => {
    memory.set(key, value);
    const oldest = memory.keys().next().value;
    if (memory.size > most && oldest !== undefined) memory.delete(oldest);
  };
  return {
    read(key) {
      const kept = memory.get(key);
      if (kept !== undefined) return kept;
      const value = readEntry(join(folder, `${key}.json`)) as T | undefined;
      if (value !== undefined) remember(key, value);
      return value;
    },
    write(key, value) {
      remember(key, value);
      writeEntry(folder, key, value);
      written += 1;
      if (written % BETWEEN_TRIMS === 0) remove(folder, oldestBeyond(folder, most));
    },
    keepOnly(keys) {
      remove(folder, namesIn(folder).filter((name) => !keys.has(name.replace(/\.json$/, ''))));
    },
  };
}

/** The first line is the hash of the rest: a half-written or damaged entry is told from a whole one. */
function readEntry(path: string): unknown {
  try {
    if (!existsSync(path)) return undefined;
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    return text.slice(0, end) === hashOf(json) ? (JSON.parse(json) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

function writeEntry(folder: string, key: string, value: unknown): void {
  try {
    mkdirSync(folder, { recursive: true });
    const json = JSON.stringify(value);
    const temporary = join(folder, `${key}.${process.pid}.tmp`);
    writeFileSync(temporary, `${hashOf(json)}\n${json}`);
    renameSync(temporary, join(folder, `${key}.json`));
  } catch {
    // A read-only disk: the next process makes it again.
  }
}

function oldestBeyond(folder: string, most: number): string[] {
  const age = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const names = namesIn(folder);
  return names.length <= most ? [] : names.map((name) => ({ name, age: age(name) })).sort((a, b) => a.age - b.age).slice(0, names.length - most).map(({ name }) => name);
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => /\.(json|tmp)$/.test(name)) : [];
}

function remove(folder: string, names: readonly string[]): void {
  for (const name of names) rmSync(join(folder, name), { force: true });
}
