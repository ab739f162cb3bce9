import { editChapter, type Corpus } from './corpus';
import { editMark } from './chapter';
import { progress } from './progress';
import type { SiteCopy } from './site-copy';
import { median, type Cell, type Table } from './table';
import { untilAnswer } from './until';

const edits = 5;

/** The development server from its start, without caches, to the first chapter; then edits of that chapter. */
export async function measureDev(site: SiteCopy, corpora: readonly Corpus[]): Promise<Table> {
  const rows: Cell[][] = [];
  for (const corpus of corpora) {
    progress(`developing with ${corpus.chapters} chapters`);
    site.clean();
    const { url, process, stop } = await site.develop(corpus);
    const address = `${url}/chapters/${corpus.slug}`;
    const first = await untilAnswer(address, process);
    const { cpu } = process.use();
    const taken: number[] = [];
    for (let edit = 1; edit <= edits; edit++) {
      const mark = editMark(100 + edit);
      editChapter(corpus, 100 + edit);
      taken.push(await untilAnswer(address, process, (body) => body.includes(mark)));
    }
    const { peakMemory } = process.use();
    await stop();
    rows.push([corpus.chapters, first / 1000, cpu, median(taken), Math.max(...taken), peakMemory / 1024 / 1024]);
  }
  return {
    subject: 'dev',
    columns: ['chapters', 'first chapter after `npm run dev` (s)', 'CPU until then (s)', 'edit to served page, median (ms)', 'slowest (ms)', 'peak memory (MB)'],
    rows,
    notes: [`Cold start, without caches; ${edits} edits of one sentence, the page asked for over and over until it holds the edit; memory as for the build.`],
  };
}
