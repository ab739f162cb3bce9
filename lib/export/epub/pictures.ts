import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Edition } from '../edition';
import type { Goal } from '../goals';
import type { PublicationFile } from './files';

/** What every reading system shows. */
const core: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif' };

/** A drawing that runs, embeds pages or loads from elsewhere: of it there is only its picture. */
const unsafe = /<(?:script|foreignObject|iframe)\b|\son[a-z]+\s*=|(?:href|src)\s*=\s*["'](?!#|data:image\/)|@import|url\(\s*["']?(?!#|data:)/i;

/** Makes a PNG of a picture in another format. */
export type ToPng = (bytes: Uint8Array) => Promise<Uint8Array>;

/** The pictures of a publication, each once, under names in the order in which they were met. */
export class Pictures {
  private readonly met = new Map<string, { name: string; file: string; asItIs: boolean }>();

  constructor(private readonly edition: Pick<Edition, 'book' | 'publicFolder'>) {}

  /** Address of a picture from a file in the folder `text`; null where there is no such file. */
  address({ kind, path }: Extract<Goal, { kind: 'file' | 'site' }>): string | null {
    const file = join(kind === 'file' ? this.edition.book.root : this.edition.publicFolder, path);
    if (!existsSync(file)) return null;
    const known = this.met.get(file);
    if (known) return `../${known.name}`;
    const ending = extname(file).toLowerCase();
    const asItIs = ending in core && !(ending === '.svg' && unsafe.test(readFileSync(file, 'utf8')));
    const name = `pictures/p${this.met.size + 1}${asItIs ? ending : '.png'}`;
    this.met.set(file, { name, file, asItIs });
    return `../${name}`;
  }

  /** All that were asked for, read and where needed made anew. */
  async files(toPng: ToPng): Promise<PublicationFile[]> {
    return Promise.all(
      [...this.met.values()].map(async ({ name, file, asItIs }) => {
        const bytes = readFileSync(file);
        return { path: name, mediaType: core[extname(name)] ?? 'image/png', bytes: asItIs ? bytes : await toPng(bytes), properties: [] };
      }),
    );
  }
}
