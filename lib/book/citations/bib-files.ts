import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem } from '../problems';
import { hashOf } from '../source';

/** A file of works as it was read. */
export interface BibFile {
  /** Its name; such files lie at the manuscript's root. */
  path: string;
  text: string;
  hash: string;
}

/** Ten thousand works; no book comes near. */
const LARGEST_BIB_BYTES = 8 * 1024 * 1024;

/** Names of what decides how the book cites: its .bib files, and a style or words of its own. */
export function citationFiles(root: string): string[] {
  return existsSync(root) ? readdirSync(/* turbopackIgnore: true */ root).filter((name) => /\.(?:bib|csl)$|^locales-.*\.xml$/i.test(name)).sort() : [];
}

/** Every .bib file at the root of a manuscript, `references.bib` first. */
export function readBibFiles(root: string): { files: BibFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const names = citationFiles(root).filter((name) => /\.bib$/i.test(name)).sort((a, b) => Number(b === 'references.bib') - Number(a === 'references.bib'));
  const files = names.flatMap((path): BibFile[] => {
    const absolute = join(/* turbopackIgnore: true */ root, path);
    const stat = statSync(absolute);
    if (!stat.isFile()) return [];
    if (stat.size > LARGEST_BIB_BYTES) {
      problems.push(problem({ file: path, line: 1, column: 1 }, 'file-size', `Unexpected file of more than ${LARGEST_BIB_BYTES / 1024 / 1024} MB, expected a list of works`));
      return [];
    }
    const text = readFileSync(absolute, 'utf8').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    return [{ path, text, hash: hashOf(text) }];
  });
  return { files, problems };
}
