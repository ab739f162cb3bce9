import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { bookSchema, type BookFile } from '@/lib/book/schema';
import { drawingOfBars } from './blocks';
import { chapterText, drawings, editMark, slugOf, type CorpusSize } from './chapter';
import { drawing, listOf } from './draw';

/** A made-up manuscript on disk. */
export interface Corpus extends CorpusSize {
  folder: string;
  /** Slug of the chapter that is looked at and edited: one with neighbors on both sides. */
  slug: string;
}

/**
 * Writes a manuscript of chapters of one size. Title page, welcome text, its figures and the podcast are the site's own, so that
 * the welcome page is the real one but for its list of chapters.
 * @param own the folder of the site's own manuscript.
 * @param folder is made.
 */
export function writeCorpus(own: string, folder: string, size: CorpusSize): Corpus {
  const slugs = listOf(size.chapters, (index) => slugOf(index + 1));
  mkdirSync(join(folder, 'chapters'), { recursive: true });
  mkdirSync(join(folder, 'figures', 'bench'), { recursive: true });
  for (const name of ['welcome.mdx', 'podcast', join('figures', 'welcome')]) if (existsSync(join(own, name))) cpSync(join(own, name), join(folder, name), { recursive: true });
  const book = bookSchema.parse(parse(readFileSync(join(own, 'book.yaml'), 'utf8')));
  writeFileSync(join(folder, 'book.yaml'), stringify(bookOf(book, slugs)));
  const texts = slugs.map((slug, index) => ({ slug, text: chapterText(index + 1, size) }));
  for (const { slug, text } of texts) writeFileSync(join(folder, 'chapters', `${slug}.md`), text);
  for (const index of listOf(drawings, (n) => n + 1)) {
    // A very small book does not show all of them.
    const name = `bars${index}.svg`;
    if (texts.some(({ text }) => text.includes(`/bench/${name}`))) writeFileSync(join(folder, 'figures', 'bench', name), drawingOfBars(drawing(index)));
  }
  return { ...size, folder, slug: slugOf(Math.ceil(size.chapters / 2)) };
}

/** The site's own title page over other chapters, spread evenly over its parts. */
function bookOf(book: BookFile, slugs: readonly string[]): BookFile {
  const partOf = (index: number) => Math.floor((index * book.parts.length) / slugs.length);
  return {
    ...book,
    opening: [],
    downloads: {},
    // What parts say of themselves names chapters that are not here.
    parts: book.parts.map(({ title, slug, layer, description }, number) => ({ title, slug, layer, description, principles: [], chapters: slugs.filter((_, index) => partOf(index) === number) })),
    closing: [],
    appendices: [],
    paths: book.paths.map((path, number) => ({ ...path, steps: slugs.filter((_, index) => index % (number + 1) === 0).map((chapter) => ({ chapter, skim: false })) })),
  };
}

/** Changes one sentence of the corpus's chapter, as an author would. */
export function editChapter(corpus: Corpus, edit: number): void {
  const file = join(corpus.folder, 'chapters', `${corpus.slug}.md`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/This is state \d+ of the text\./, editMark(edit)));
}
