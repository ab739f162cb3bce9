import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everything } from '@/lib/export/command';
import type { Edition } from '@/lib/export/edition';
import { markOf } from '@/lib/export/mark';
import { exportBook } from '@/scripts/export/export-book';
import { offeredDownloads, removeStale } from '@/scripts/export/offered';
import { quiet, tinyEdition } from './tiny-book';

const manuscript = (text: string) => ({ 'book.yaml': 'title: Tiny\ndownloads: {pdf: /books/tiny.pdf, epub: /books/tiny.epub}\nparts: [{title: One, chapters: [ring]}]\n', 'chapters/ring.md': `---\ntitle: Ring\n---\n\n${text}\n` });
const workshop = ({ publicFolder }: Edition) => ({ cache: join(publicFolder, '../cache'), open: () => Promise.resolve(null), output: quiet });

describe('an export on a machine without a browser', () => {
  it('makes the EPUB at the address of book.yaml, and says that there is no PDF', async () => {
    const edition = tinyEdition(manuscript('Text.'));
    expect(await exportBook(edition, everything, workshop(edition))).toBe('no-browser');
    expect(offeredDownloads(edition, workshop(edition).cache)).toMatchObject({ pdf: null, epub: { address: '/books/tiny.epub' }, chapters: {} });
    expect(await exportBook(edition, { ...everything, pdf: false, chapters: [] }, workshop(edition))).toBe('up-to-date');
  });

  it('leaves a file alone that somebody put there, and offers it', async () => {
    const edition = tinyEdition(manuscript('Text.'));
    const own = join(edition.publicFolder, 'books/tiny.epub');
    mkdirSync(dirname(own));
    writeFileSync(own, 'made by hand');
    await exportBook(edition, { ...everything, pdf: false, chapters: [] }, workshop(edition));
    expect(readFileSync(own, 'utf8')).toBe('made by hand');
    expect(offeredDownloads(edition, workshop(edition).cache).epub).toEqual({ address: '/books/tiny.epub', bytes: 12 });
  });

  it('never offers a file of another edition, and takes it out of what is served', async () => {
    const earlier = tinyEdition(manuscript('Text.'));
    await exportBook(earlier, everything, workshop(earlier));
    const file = join(earlier.publicFolder, 'books/tiny.epub');
    expect(markOf(file)).toMatch(/^[0-9a-f]{32}$/);
    const later = { ...tinyEdition(manuscript('Other text.')), publicFolder: earlier.publicFolder };
    const offered = offeredDownloads(later, workshop(later).cache);
    expect(offered.epub).toBeNull();
    removeStale(earlier.publicFolder, offered);
    expect(existsSync(file)).toBe(false);
  });

  it('makes the same file from the same source, wherever it lies', async () => {
    const [one, other] = [tinyEdition(manuscript('Text.')), tinyEdition(manuscript('Text.'))];
    for (const edition of [one, other]) await exportBook(edition, everything, workshop(edition));
    expect(readFileSync(join(one.publicFolder, 'books/tiny.epub')).equals(readFileSync(join(other.publicFolder, 'books/tiny.epub')))).toBe(true);
  });
});
