import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { Problem } from '@/lib/book/problems';
import { checkManuscript } from '@/lib/check/check';

/** Tests work in an empty folder: no facts kept by an earlier run, no `public/`. */
export const desk = mkdtempSync(join(tmpdir(), 'desk-'));
const home = process.cwd();
beforeAll(() => process.chdir(desk));
afterAll(() => {
  process.chdir(home);
  rmSync(desk, { recursive: true, force: true });
});

/** Writes a tiny manuscript into a folder of its own, which goes away with the test. */
export function manuscript(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'manuscript-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** `book.yaml` that lists chapters in one part. */
export function bookYaml(...slugs: string[]): string {
  return `title: Tiny\nparts:\n  - title: One\n    chapters:\n${slugs.map((slug) => `      - ${slug}\n`).join('')}`;
}

/** Front matter of three lines and a body that begins at line 4. */
export function chapter(body: string): string {
  return `---\ntitle: A chapter\n---\n${body}`;
}

/** The problems of a manuscript as `file:line rule`, errors only unless told otherwise. */
export function faults(root: string, severity: Problem['severity'] = 'error'): string[] {
  return checkManuscript(root).filter((item) => item.severity === severity).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

/** The same for a single chapter with this body, as `line rule`; line 1 is the first of the body. */
export function faultsOf(body: string, extension: 'mdx' | 'md' = 'mdx', severity: Problem['severity'] = 'error'): string[] {
  const root = manuscript({ 'book.yaml': bookYaml('a', 'other'), [`chapters/a.${extension}`]: chapter(body), 'chapters/other.mdx': chapter('## Known place\n'), 'figures/ring.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  return checkManuscript(root).filter((item) => item.severity === severity).map(({ line, rule }) => `${line - 3} ${rule}`);
}
