import { randomUUID } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { log } from '@/lib/site/log';
import type { LastGood } from '@/lib/stars/model';

const NAME = 'stars.json';
const MOST_BYTES = 4096;
/** How far ahead another machine's clock may be. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

const shape = z.object({
  repository: z.string(),
  stars: z.number().int().nonnegative(),
  fetchedAt: z.iso.datetime(),
  etag: z
    .string()
    .regex(/^(W\/)?"[\x21\x23-\x7e]{0,200}"$/)
    .optional(),
});

/**
 * Reads the last good count that an earlier process kept in `stateDir`, or `undefined` when there is none or it is another
 * repository's. A file that cannot be read or believed is passed over with one log line. Synchronous, because the welcome page
 * asks while it renders; the file is tiny and read once per process.
 */
export function readState(stateDir: string, repository: string, now: number): LastGood | undefined {
  try {
    const text = readSmallFile(join(stateDir, NAME));
    if (text === undefined) return undefined;
    const { etag, ...state } = shape.parse(JSON.parse(text));
    const fetchedAt = Date.parse(state.fetchedAt);
    if (fetchedAt > now + CLOCK_TOLERANCE_MS) throw new RangeError('Unexpected time in the future');
    if (state.repository !== repository) return undefined;
    return { repository, stars: state.stars, fetchedAt, ...(etag === undefined ? {} : { etag }) };
  } catch (error) {
    log('warn', 'stars.state.ignored', { stateDir, reason: reasonOf(error) });
    return undefined;
  }
}

/**
 * Keeps the last good count in `stateDir` for the next process. Written beside the file and renamed, so that a reader sees the
 * old one or the new one. Never rejects: a directory that cannot be written costs one log line, and the count lives in memory.
 */
export async function writeState(stateDir: string, value: LastGood): Promise<void> {
  const draft = join(stateDir, `.${NAME}.${randomUUID()}`);
  try {
    await mkdir(stateDir, { recursive: true });
    const text = JSON.stringify({ ...value, fetchedAt: new Date(value.fetchedAt).toISOString() });
    await writeFile(draft, `${text}\n`, { flag: 'wx', mode: 0o600, flush: true });
    await rename(draft, join(stateDir, NAME));
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    log('warn', 'stars.state.not-written', { stateDir, reason: reasonOf(error) });
  }
}

/** `undefined` when there is no such file. Opened without blocking, so that a named pipe in its place cannot stop the server. */
function readSmallFile(path: string): string | undefined {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
  try {
    if (!fstatSync(file).isFile()) throw new TypeError('Unexpected kind of file');
    const bytes = Buffer.alloc(MOST_BYTES + 1);
    const size = readSync(file, bytes, 0, bytes.length, 0);
    if (size > MOST_BYTES) throw new RangeError('Unexpected size');
    return bytes.toString('utf8', 0, size);
  } finally {
    closeSync(file);
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** The kind of error and not its message, which may quote a hostile file at length. */
function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (typeof code === 'string') return code;
  return error instanceof Error ? error.name : 'unknown';
}
