import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createElement, type ReactElement } from 'react';
import { onTestFinished } from 'vitest';
import { loadBook } from '@/lib/book/book';
import { compilePage } from '@/lib/book/compile';
import { renderToStaticMarkup } from 'react-dom/server';

/** Writes a tiny manuscript of the given chapters (slug to text) and files, and shows one of them, or of the appendices, as a reader gets it. */
export async function showChapter(chapters: Record<string, string>, slug: string, files: Record<string, string> = {}, appendices: Record<string, string> = {}): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'book-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const names = Object.keys(chapters);
  write('book.yaml', `title: A tiny book\nparts:\n  - title: One\n    chapters: [${names.map((name) => name.replace(/\.mdx?$/, '')).join(', ')}]\nappendices: [${Object.keys(appendices).join(', ')}]\n`);
  for (const [name, text] of Object.entries(chapters)) write(`chapters/${/\.mdx?$/.test(name) ? name : `${name}.mdx`}`, `---\ntitle: ${name}\n---\n\n${text}\n`);
  for (const [name, text] of Object.entries(appendices)) write(`appendices/${name}.mdx`, `---\ntitle: ${name}\n---\n\n${text}\n`);
  for (const [path, text] of Object.entries(files)) write(path, text);
  const { book } = loadBook(root);
  const chapter = [...book.chapters, ...book.appendices].find((candidate) => candidate.slug === slug);
  if (!chapter) throw new Error(`no chapter ${slug}`);
  const addresses = {
    chapter: (target: { slug: string }, fragment?: string) => `/c/${target.slug}${fragment ? `#${fragment}` : ''}`,
    welcome: () => '/',
    site: (path: string, fragment?: string) => `/base${path}${fragment ? `#${fragment}` : ''}`,
    file: (path: string) => `/files/${path}`,
  };
  const Markup = ({ html }: { html: string }): ReactElement => createElement('div', { dangerouslySetInnerHTML: { __html: html } });
  return renderToStaticMarkup(await compilePage({ book, source: chapter.source, chapter, addresses }, { Markup }));
}
