import { join } from 'node:path';
import { diskCache } from '../disk-cache';
import type { Point } from '../model';
import { didYouMean } from '../nearest';
import { pipelineVersion } from '../pipeline-version';
import { problem, warning, type Problem } from '../problems';
import { hashOf } from '../source';
import { bibEntries, type BibEntry } from './bib-entries';
import type { BibFile } from './bib-files';
import { parseEntry } from './bibtex';
import { crossrefOf, inherit, lacksBook, whole } from './inherit';
import type { CslItem } from './model';

/** A work of a .bib file and where it stands. */
export interface KnownWork extends Point {
  file: string;
  csl: CslItem;
  /** Key of the volume that it stands in, by `crossref`. */
  within?: string;
}

/** What the .bib files of a manuscript hold; plain data. */
interface BibReading {
  works: (KnownWork & { key: string })[];
  lost: string[];
  problems: Problem[];
}

const cache = diskCache<BibReading>(join('.next', 'cache', 'book', 'works'), 20);

/** Names that BibTeX itself knows. */
const macros = new Set('jan feb mar apr may jun jul aug sep oct nov dec acmcs acta cacm ibmjrd ibmsj ieeese ieeetc ieeetcad ipl jacm jcss scp sicomp tocs tods tog toms toois toplas tcs'.split(' '));

/** The works of a manuscript by their keys; the first of two with one key counts. Kept by the hash of the files. */
export function readWorks(files: readonly BibFile[]): { works: Map<string, KnownWork>; lost: Set<string>; problems: Problem[] } {
  const key = hashOf([pipelineVersion(), ...files.map(({ path, hash }) => `${path}:${hash}`)].join('\n'));
  let reading = files.length === 0 ? { works: [], lost: [], problems: [] } : cache.read(key);
  if (reading === undefined) {
    reading = parseFiles(files);
    cache.write(key, reading);
  }
  return { works: new Map(reading.works.map((work) => [work.key, work])), lost: new Set(reading.lost), problems: reading.problems };
}

function parseFiles(files: readonly BibFile[]): BibReading {
  const reading: BibReading = { works: [], lost: [], problems: [] };
  const parts = files.map((file) => ({ file: file.path, ...bibEntries(file.text, file.path) }));
  const strings = new Map(parts.flatMap((part) => [...part.strings]));
  const first = new Map<string, string>();
  const texts = new Map<string, string>();
  for (const { file, entries, lost, problems } of parts) {
    reading.lost.push(...lost);
    reading.problems.push(...problems);
    for (const entry of entries) {
      const { key, line, column } = entry;
      const earlier = first.get(key);
      if (earlier !== undefined) {
        reading.problems.push(warning({ file, line, column }, 'duplicate-key', `Unexpected second entry \`${key}\`, expected each key once`, `it already stands at ${earlier}, which is the one that counts`));
        continue;
      }
      first.set(key, `${file}:${line}`);
      reading.problems.push(...unknownMacros(entry, strings, file));
      const within = crossrefOf(entry.text);
      try {
        reading.works.push({ key, file, line, column, csl: parseEntry(entry, strings), ...(within === undefined ? {} : { within }) });
        texts.set(key, entry.text);
      } catch (error) {
        reading.lost.push(key);
        reading.problems.push(broken(entry, file, error));
      }
    }
  }
  for (const work of reading.works) complete(work, texts.get(work.key) ?? '', reading);
  return reading;
}

/** Takes over what the volume of a work says, and tells what is missing then. */
function complete(work: BibReading['works'][number], text: string, { works, lost, problems }: BibReading): void {
  const { key, file, line, column, within } = work;
  const tell = (message: string, repair?: string) => problems.push(warning({ file, line, column }, 'bib-field', message, repair));
  const volume = within === undefined ? undefined : works.find((other) => other.key.toLowerCase() === within.toLowerCase());
  if (within !== undefined && !volume && !lost.includes(within)) tell(`Unexpected \`crossref\` to \`${within}\` in entry \`${key}\`, expected the key of another entry`, didYouMean(within, works.map((other) => other.key)));
  if (volume) work.csl = inherit(work.csl, volume.csl);
  if (work.csl.title === undefined) tell(`Unexpected entry \`${key}\` without a title, expected \`title = {...}\``);
  else if (within === undefined && lacksBook(work.csl) && !/^@\s*inbook\b/i.test(text)) tell(`Unexpected entry \`${key}\` without the book that it stands in, expected \`booktitle = {...}\``);
  work.csl = whole(work.csl, text);
}

function broken({ key, line, column }: BibEntry, file: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, found, at] = /got "?(.*?)"? at line (\d+)/.exec(message) ?? [];
  // The parser's second line is the first of the entry.
  const place = at === undefined ? { file, line, column } : { file, line: line + Math.max(0, Number(at) - 2), column: Number(at) === 2 ? column : 1 };
  return problem(place, 'bib-syntax', `Unexpected ${found === 'identifier' ? 'field without a comma before it' : 'text'} in entry \`${key}\`, expected lines of \`field = {value},\``);
}

/** A bare word as a value is the name of an `@string`; an unknown one would silently leave the field empty. */
function unknownMacros({ text, line }: BibEntry, strings: ReadonlyMap<string, string>, file: string): Problem[] {
  return [...outline(text).matchAll(/[=#]\s*([A-Za-z][\w:+-]*)/g)].flatMap((match) => {
    const name = match[1] ?? '';
    if (macros.has(name.toLowerCase()) || strings.has(name.toLowerCase())) return [];
    const before = text.slice(0, match.index + match[0].lastIndexOf(name)).split('\n');
    return [warning({ file, line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 }, 'bib-syntax', `Unexpected name \`${name}\`, expected a text in braces or the name of an @string`, didYouMean(name, [...strings.keys()]))];
  });
}

/** An entry without what stands in the braces and quotation marks of its fields, of the same length. */
function outline(text: string): string {
  let depth = 0;
  let quoted = false;
  return text.replace(/\\.|[{}"\n]|[^\\{}"\n]+/gs, (piece) => {
    if (piece === '{') depth += 1;
    else if (piece === '}') depth -= 1;
    else if (piece === '"' && depth <= 1) quoted = !quoted;
    else if (piece !== '\n' && (depth > 1 || quoted)) return ' '.repeat(piece.length);
    return piece;
  });
}
