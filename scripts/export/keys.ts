import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { diagramKey, drawnDiagram } from '@/lib/book/diagrams';
import { markupKey } from '@/lib/book/markup-cache';
import type { Book, Chapter } from '@/lib/book/model';
import { pipelineVersion } from '@/lib/book/pipeline-version';
import type { Edition } from '@/lib/export/edition';
import { goalAddresses } from '@/lib/export/goals';
import type { PageMarks } from '@/lib/export/page-marks';
import { filesOf } from '@/scripts/build/inputs';

/** What decides how exported files look, apart from the manuscript: sources and style sheets. */
const program = [join('lib', 'export'), join('scripts', 'export'), join('app', 'styles.css'), join('app', 'fonts')];

/** The marks of everything that can be exported from an edition: another mark, another file. They are the same wherever the manuscript lies. */
export interface ExportKeys {
  /** Another text whenever the same document would look different on paper. */
  looks: string;
  pdf: string;
  /** @param pages of the PDF of this edition; null where they are not known. */
  epub: (pages: PageMarks | null) => string;
  chapter: (chapter: Chapter) => string;
}

/** Computes the marks of an edition. */
export function exportKeys(edition: Edition): ExportKeys {
  const { book, site, changed, publicFolder } = edition;
  const code = short(pipelineVersion(), filesHash('.', [...program.flatMap(filesOf), ...filesOf('components').filter((path) => path.endsWith('.css'))]));
  const cover = book.about.cover === undefined ? [] : [book.about.cover, book.about.cover.replace(/\.\w+$/, '.svg')].flatMap((path) => filesOf(join(publicFolder, path)));
  const whole = short(code, site, changed, drawn(book), filesHash(book.root, filesOf(book.root)), filesHash(publicFolder, cover));
  return {
    looks: code,
    pdf: short(whole, 'pdf'),
    epub: (pages) => short(whole, 'epub', pages),
    chapter: (chapter) => {
      const works = [...book.bibliography.works.values()].filter(({ citedIn }) => citedIn.some((place) => place.kind === 'chapter' && place.chapter === chapter)).map(({ html, label }) => [label, html]);
      const { title, description, status, source } = chapter;
      return short(code, site, changed, book.about, works, [title, description, status], markupKey({ book, source, chapter, addresses: goalAddresses }));
    },
  };
}

/** Which diagrams are drawn: the text of the others stands in the book. */
function drawn({ chapters, appendices }: Book): string[] {
  return [...chapters, ...appendices].flatMap(({ facts }) => facts.diagrams.map(({ text }) => (drawnDiagram(text) ? diagramKey(text) : '')));
}

function filesHash(base: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`\0${relative(base, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function short(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
