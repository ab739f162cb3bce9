import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { decodeText } from './decode';
import { isInside, outsideLink } from './inside';
import type { SourceFile } from './model';
import { problem, warning, type Problem } from './problems';
import { processWide } from './process-wide';
import { frontMatterSchema, type FrontMatter } from './schema';
import { readYaml } from './yaml';

/** Above this a chapter is refused: no real chapter comes near, and a parser's time grows with its input. */
const LARGEST_FILE_BYTES = 4 * 1024 * 1024;

const refuse = {
  parse: (): never => {
    throw new Error('front matter that is not YAML');
  },
};

interface SourceReading {
  source: SourceFile;
  problems: Problem[];
}

/** The last reading of each file, by its absolute path: in development a book is read again at every change of one of its files. */
const readings = processWide('sources', () => new Map<string, { stamp: string; reading: SourceReading }>());

/**
 * Reads one chapter file and splits its front matter from its body.
 * @param path path from `root`; returns null when no such file exists.
 */
export function readSource(root: string, path: string): SourceReading | null {
  const absolute = join(root, path);
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (!stat?.isFile()) return null;
  const stamp = `${path}:${stat.mtimeMs}:${stat.size}`;
  const known = readings.get(absolute);
  if (known?.stamp === stamp) return known.reading;
  const reading = isInside(root, path) ? readText(absolute, path, stat.size) : refused(path, outsideLink(path));
  readings.set(absolute, { stamp, reading });
  return reading;
}

function refused(path: string, wrong: Problem): SourceReading {
  return { source: { path, format: formatOf(path), body: '', hash: hashOf(path), frontMatter: untitled(path) }, problems: [wrong] };
}

function readText(absolute: string, path: string, size: number): SourceReading {
  if (size > LARGEST_FILE_BYTES) return refused(path, problem({ file: path, line: 1, column: 1 }, 'file-size', `Unexpected file of more than ${LARGEST_FILE_BYTES / 1024 / 1024} MB, expected a chapter`));
  const decoded = decodeText(readFileSync(absolute), path);
  const text = decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { front, content, problems } = split(text, path);
  const reading = front === null ? null : readYaml(front, frontMatterSchema, path);
  const blank = '\n'.repeat(Math.max(0, text.split('\n').length - content.split('\n').length));
  return {
    source: { path, format: formatOf(path), body: blank + content, hash: hashOf(text), frontMatter: reading?.value ?? untitled(path) },
    problems: [...decoded.problems, ...problems, ...(reading?.problems ?? [])],
  };
}

/** Takes the front matter off. Where it cannot be used the body is kept all the same, so that its mistakes are found in the same run. */
function split(text: string, file: string): { front: string | null; content: string; problems: Problem[] } {
  const wrong = (message: string): Problem[] => [problem({ file, line: 1, column: 1 }, 'front-matter', message)];
  if (!/^---(?!-)/.test(text)) return headless(text, file);
  const end = /\n---[ \t]*(?:\n|$)/.exec(text);
  if (end === null) {
    const empty = text.indexOf('\n\n');
    return { front: empty < 0 ? null : text.slice(3, empty), content: empty < 0 ? '' : text.slice(empty + 2), problems: wrong('Unexpected front matter without an end, expected a second line of ---') };
  }
  try {
    // gray-matter would run front matter that says `---js`; every engine but YAML refuses.
    const { matter: front, content } = matter(text, { engines: { yaml: { parse: (raw) => ({ raw }), stringify: String }, json: refuse, javascript: refuse, coffee: refuse } });
    return { front, content, problems: [] };
  } catch (error) {
    return { front: null, content: text.slice(end.index + end[0].length), problems: wrong(`Unexpected ${error instanceof Error ? error.message : 'front matter'}, expected YAML between lines of ---`) };
  }
}

/** A text without front matter takes its title from a first-level heading on its first line, else from its name. */
function headless(text: string, file: string): { front: string | null; content: string; problems: Problem[] } {
  const heading = /^#[ \t]+(.+?)[ \t#]*(?:\n|$)/.exec(text);
  const problems = [warning({ file, line: 1, column: 1 }, 'front-matter', 'Unexpected start of the text, expected front matter with a title between two lines of ---')];
  return heading?.[1] === undefined ? { front: null, content: text, problems } : { front: `title: ${JSON.stringify(heading[1])}`, content: text.slice(heading[0].length), problems };
}

function formatOf(path: string): SourceFile['format'] {
  return path.endsWith('.md') ? 'md' : 'mdx';
}

/** SHA-256 in hex, shortened to 24 digits: enough to tell any two files of a book apart. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

function untitled(path: string): FrontMatter {
  const words = path.replace(/^.*\//, '').replace(/\.mdx?$/, '').replace(/[-_]+/g, ' ');
  return { title: words.charAt(0).toUpperCase() + words.slice(1), status: 'draft', authors: [], keywords: [] };
}
