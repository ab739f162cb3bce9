import { parseArgs } from 'node:util';

/** What is to be made. */
export interface Wanted {
  pdf: boolean;
  epub: boolean;
  /** Chapters to be made as PDFs of their own: all, or those with these slugs. */
  chapters: 'all' | readonly string[];
  /** Also what is up to date already. */
  again: boolean;
}

/** What `npm run export` was asked to do. */
export type ExportCommand = { kind: 'export'; wanted: Wanted } | { kind: 'help'; text: string } | { kind: 'wrong'; text: string };

/** Everything. */
export const everything: Wanted = { pdf: true, epub: true, chapters: 'all', again: false };

export const usage = `npm run export -- [--pdf] [--epub] [--chapters] [--chapter slug]... [--again]

Makes the book as PDF and as EPUB, and each chapter as a PDF of its own, from the manuscript that CONTENT_DIR names (or content), into
public/, at the addresses that book.yaml gives under downloads. What is up to date already is not made again.

  --pdf             the whole book as PDF
  --epub            the whole book as EPUB 3
  --chapters        every chapter and appendix as PDF
  --chapter slug    that chapter or appendix; may be given more than once
  --again           also what is up to date
  --help            these words

Without any of the first four, all of it. PDFs are printed by Chromium (the one that the tests use); an EPUB needs none.
Ends with 0 when everything was made, with 1 when the manuscript has errors or something could not be made, with 2 when it was called
wrongly, and with 3 when there is no Chromium for the PDFs that were wanted; an EPUB is made all the same.`;

/** Reads the arguments of the command. */
export function readExportCommand(args: readonly string[]): ExportCommand {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const { values } = parseArgs({ args: [...args], options: { pdf: flag, epub: flag, chapters: flag, chapter: { type: 'string', multiple: true, default: [] }, again: flag, help: { ...flag, short: 'h' } } });
    if (values.help) return { kind: 'help', text: usage };
    const some = values.pdf || values.epub || values.chapters || values.chapter.length > 0;
    return { kind: 'export', wanted: some ? { pdf: values.pdf, epub: values.epub, chapters: values.chapters ? 'all' : values.chapter, again: values.again } : { ...everything, again: values.again } };
  } catch (error) {
    return { kind: 'wrong', text: error instanceof Error ? error.message : String(error) };
  }
}
