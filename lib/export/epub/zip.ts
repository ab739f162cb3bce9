import { strToU8, zipSync, type Zippable } from 'fflate';
import type { PublicationFile } from './files';

/** One moment for all entries: the same book gives the same bytes. Taken apart in local time, so it is the same everywhere. */
const MOMENT = new Date(1980, 0, 1);
/** Where the package document lies. */
export const PACKAGE = 'EPUB/package.opf';

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
  <rootfiles>
    <rootfile full-path="${PACKAGE}" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`;

/**
 * Packs a publication: its media type first and uncompressed, then what names its package document, then the files in the order of their paths.
 * @param mark kept in the archive's directory, which stands uncompressed at the end of the file; see `mark.ts`.
 */
export function zip(packageDocument: Uint8Array, files: readonly PublicationFile[], mark: string): Uint8Array {
  const entries: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0, mtime: MOMENT }],
    'META-INF/container.xml': [strToU8(container), { mtime: MOMENT, comment: mark }],
    [PACKAGE]: [packageDocument, { mtime: MOMENT }],
  };
  const packed = /\.(?:png|jpe?g|gif|woff2)$/;
  for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) entries[`EPUB/${path}`] = [bytes, { level: packed.test(path) ? 0 : 9, mtime: MOMENT }];
  return zipSync(entries, { level: 9, mtime: MOMENT });
}
