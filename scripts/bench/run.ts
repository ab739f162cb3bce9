import { join } from 'node:path';
import { measureBuild } from './build';
import { measureBytes } from './bytes';
import { writeCorpus } from './corpus';
import { measureDev } from './dev';
import type { BenchOptions } from './options';
import { measurePage } from './page';
import { progress } from './progress';
import { measureSearch } from './search';
import { measureServe } from './serve';
import { copySite } from './site-copy';
import type { Subject, Table } from './table';

/** Measures what was asked for, one subject after the other. */
export async function* measure(root: string, { chapters, kilobytes, only, requests }: BenchOptions): AsyncGenerator<Table> {
  progress('copying the project to a temporary folder');
  const site = copySite(root);
  const corpora = chapters.map((count) => writeCorpus(join(root, 'content'), join(site.folder, `corpus-${count}`), { chapters: count, kilobytes }));
  const [corpus] = corpora;
  if (corpus === undefined) throw new Error('Unexpected empty list of sizes, expected one');
  const wants = (subject: Subject) => only.includes(subject);

  if (wants('build')) yield await measureBuild(site, corpora);
  if (wants('bytes') || wants('page') || wants('serve') || wants('search')) {
    await site.buildOnce(corpus);
    const served = await site.serve();
    if (wants('bytes')) yield await measureBytes(served.url, corpus.slug);
    if (wants('page')) yield await measurePage(served.url, corpus.slug);
    if (wants('serve')) yield await measureServe(root, served, corpus.slug, requests);
    if (wants('search')) yield await measureSearch(root, corpus, served);
    await served.stop();
  }
  if (wants('dev')) yield await measureDev(site, corpora);
}
