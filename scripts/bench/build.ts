import type { Corpus } from './corpus';
import { editChapter } from './corpus';
import type { Cost } from './measured';
import { progress } from './progress';
import type { SiteCopy } from './site-copy';
import type { Cell, Table } from './table';

const megabyte = 1024 * 1024;

/** Builds each corpus from nothing, and once more after an edit of one chapter. The first corpus is built last and its build stays. */
export async function measureBuild(site: SiteCopy, corpora: readonly Corpus[]): Promise<Table> {
  const measured: { corpus: Corpus; cold: Cost; warm: Cost }[] = [];
  for (const corpus of [...corpora].reverse()) {
    progress(`building ${corpus.chapters} chapters from nothing`);
    site.clean();
    const cold = await site.build(corpus);
    progress(`building ${corpus.chapters} chapters again after an edit of one`);
    editChapter(corpus, 1);
    measured.unshift({ corpus, cold, warm: await site.build(corpus) });
  }
  const row = (name: string, chapters: Cell, { cpu, wall, peakMemory }: Cost): Cell[] => [name, chapters, cpu, wall, peakMemory / megabyte];
  const [first, ...others] = measured;
  return {
    subject: 'build',
    columns: ['`npm run build`', 'chapters', 'CPU (s)', 'wall (s)', 'peak memory (MB)'],
    rows: [
      ...measured.flatMap(({ corpus, cold, warm }) => [
        row('cold', corpus.chapters, cold),
        row('warm, one chapter touched', corpus.chapters, warm),
        ratio('warm / cold', corpus.chapters, warm, cold),
      ]),
      ...(first === undefined ? [] : others.map(({ corpus, cold }) => ratio('cold, ratio', `${corpus.chapters} / ${first.corpus.chapters}`, cold, first.cold))),
    ],
    notes: ['CPU is user and system time of the whole process tree; memory is the sum of what its processes have resident, sampled ten times a second.'],
  };
}

function ratio(name: string, chapters: Cell, over: Cost, under: Cost): Cell[] {
  const times = (a: number, b: number) => `${(a / b).toFixed(2)}×`;
  return [name, chapters, times(over.cpu, under.cpu), times(over.wall, under.wall), times(over.peakMemory, under.peakMemory)];
}
