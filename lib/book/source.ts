import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import type { SourceFile } from './model';
import { problem, type Problem } from './problems';
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

/**
 * Reads one chapter file and splits its front matter from its body.
 * @param path path from `root`; returns null when no such file exists.
 */
export function readSource(root: string, path: string): SourceReading | null {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return null;
  if (statSync(absolute).size > LARGEST_FILE_BYTES) {
    return unreadable(path, `Unexpected file of more than ${LARGEST_FILE_BYTES / 1024 / 1024} MB, expected a chapter`, 'file-size');
  }
  const text = readFileSync(absolute, 'utf8').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  let split: { content: string; matter: string };
  try {
    // gray-matter would run front matter that says `---js`; every engine but YAML refuses.
    split = matter(text, { engines: { yaml: { parse: (raw) => ({ raw }), stringify: String }, json: refuse, javascript: refuse, coffee: refuse } });
  } catch (error) {
    return unreadable(path, `Unexpected ${error instanceof Error ? error.message : 'front matter'}, expected YAML between lines of ---`, 'front-matter');
  }
  const headless = split.matter === '' && !text.startsWith('---');
  const reading = headless ? { value: null, problems: [problem({ file: path, line: 1, column: 1 }, 'front-matter', 'Unexpected start of the text, expected front matter with a title between two lines of ---')] } : readYaml(split.matter, frontMatterSchema, path);
  const blank = '\n'.repeat(Math.max(0, text.split('\n').length - split.content.split('\n').length));
  return {
    source: { path, format: path.endsWith('.md') ? 'md' : 'mdx', body: blank + split.content, hash: hashOf(text), frontMatter: reading.value ?? untitled(path) },
    problems: reading.problems,
  };
}

/** SHA-256 in hex, shortened to 24 digits: enough to tell any two files of a book apart. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

function untitled(path: string): FrontMatter {
  return { title: path.replace(/^.*\//, '').replace(/\.mdx?$/, ''), status: 'draft', authors: [], keywords: [] };
}

function unreadable(path: string, message: string, rule: string): SourceReading {
  const source: SourceFile = { path, format: 'mdx', body: '', hash: hashOf(path), frontMatter: untitled(path) };
  return { source, problems: [problem({ file: path, line: 1, column: 1 }, rule, message)] };
}
