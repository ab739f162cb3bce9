import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliEncode, gzipEncode, isWorthEncoding, type Coding } from '@/lib/delivery/encode';
import { bodyFile, type StoredAnswer } from '@/lib/delivery/stored';

/** Compressed bodies outlive a build: what did not change is not compressed again. */
const kept = join('.next', 'cache', 'compressed');
const GZIP_LEVEL = 9;

/** What is stored at one address. */
export interface Body {
  path: string;
  headers: Readonly<Record<string, string>>;
  bytes: Buffer;
}

/** Of Brotli: the highest takes longest and is for what readers wait for. Packs and Markdown are many megabytes, and for few. */
const QUALITY = { page: 11, text: 9 } as const;

/** Keeps bodies in a folder, each in every coding that is worth its while. */
export interface BodyStore {
  store(body: Body): Promise<StoredAnswer>;
  /** The bytes of an answer as it is stored, in its smallest coding. */
  wireBytes(answer: StoredAnswer): number;
  read(answer: StoredAnswer): Buffer;
  /** Removes compressed bodies that this build had no use for. */
  close(): void;
}

/** Opens an empty folder for bodies. */
export function openBodies(folder: string): BodyStore {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  mkdirSync(kept, { recursive: true });
  const used = new Set<string>();
  const file = (hash: string, coding: Coding | null) => join(folder, bodyFile(hash, coding));
  return {
    async store({ path, headers, bytes }) {
      const type = headers['content-type'] ?? '';
      const quality = /^(?:text\/(?:markdown|plain)|application\/json)/.test(type) ? QUALITY.text : QUALITY.page;
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
      writeFileSync(file(hash, null), bytes);
      const codings: Coding[] = isWorthEncoding(type, bytes.length) ? ['br', 'gzip'] : [];
      for (const coding of codings) {
        used.add(bodyFile(hash, coding));
        writeFileSync(file(hash, coding), await compressed(bodyFile(hash, coding), () => (coding === 'br' ? brotliEncode(bytes, quality) : gzipEncode(bytes, GZIP_LEVEL))));
      }
      return { path, status: 200, headers, hash, codings, bytes: bytes.length };
    },
    wireBytes: ({ hash, codings }) => readFileSync(file(hash, codings[0] ?? null)).length,
    read: ({ hash }) => readFileSync(file(hash, null)),
    close() {
      for (const name of readdirSync(kept)) if (!used.has(name)) rmSync(join(kept, name));
    },
  };
}

async function compressed(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const known = join(kept, name);
  if (existsSync(known)) return readFileSync(known);
  const made = await make();
  // A build that is cut off here must not leave half a body under a good name.
  writeFileSync(`${known}.part`, made);
  renameSync(`${known}.part`, known);
  return made;
}
