import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { loadBook } from '@/lib/book/book';
import type { Edition } from '@/lib/export/edition';

/** For what an export says while it works. */
export const quiet = { write: () => undefined };

/** Writes a manuscript of the given files, book.yaml included, and reads it as an edition with a public folder of its own; for all tests of a file. */
export function makeEdition(files: Record<string, string>): { edition: Edition } {
  const { edition, folder } = written(files);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return { edition };
}

/** The same for one test. */
export function tinyEdition(files: Record<string, string>): Edition {
  const { edition, folder } = written(files);
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return edition;
}

function written(files: Record<string, string>): { edition: Edition; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'manuscript', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  mkdirSync(join(folder, 'public'));
  return { folder, edition: { book: loadBook(join(folder, 'manuscript')).book, site: null, changed: '2026-03-04T05:06:07Z', publicFolder: join(folder, 'public') } };
}
