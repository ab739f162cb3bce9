import { join } from 'node:path';
import { z } from 'zod';
import { loadBook } from '@/lib/book/book';
import { createEngine } from '@/lib/search/engine';
import { searchPages } from '@/lib/search/pages';
import { addresses } from '@/lib/site/addresses';
import { routes } from '@/lib/site/routes';
import type { Corpus } from './corpus';
import { progress } from './progress';
import { headingQueries, writtenQueries, type KnownQuery } from './search/queries';
import type { Served } from './site-copy';
import { median, type Cell, type Table } from './table';

interface Found {
  url: string;
  title: string;
}

const answer = z.object({ hits: z.array(z.object({ url: z.string(), title: z.string() })) });
const ready = z.object({ event: z.literal('search-ready'), passages: z.number(), milliseconds: z.number() });

/** How well the search finds what is known to be there, and how fast. */
export async function measureSearch(root: string, { folder }: Corpus, { url, process }: Served): Promise<Table> {
  progress('searching the made-up book');
  const overHttp = await rowOf('made-up book, its headings with a slip or a plural', headingQueries(folder), async (query) => {
    const response = await fetch(`${url}/api/search?${new URLSearchParams({ q: query }).toString()}`);
    return answer.parse(await response.json()).hits;
  });
  progress('searching the site’s own book');
  const search = ownSearch(root);
  const inProcess = await rowOf('the site’s own book, queries written by hand', writtenQueries(root), (query) => Promise.resolve(search(query)));
  const { passages, milliseconds } = readyLine(process.output());
  return {
    subject: 'search',
    columns: ['queries on', 'number', 'answer first (%)', 'among the first 3 (%)', 'median (ms)', 'slowest of 100 (ms)'],
    rows: [overHttp, inProcess],
    notes: [
      `The index of the made-up book (${passages.toLocaleString('en-US')} passages) was ready ${milliseconds.toLocaleString('en-US')} ms after the server was first asked to make it, others being served meanwhile.`,
      'The first row is asked over HTTP, one query after the other, none of them twice; the second in process, by the half of the queries in scripts/bench/search/queries.txt that the ranking was not tuned with.',
    ],
  };
}

async function rowOf(name: string, queries: readonly KnownQuery[], ask: (query: string) => Promise<readonly Found[]>): Promise<Cell[]> {
  const times: number[] = [];
  const places: number[] = [];
  for (const { query, isAnswer } of queries) {
    const begun = performance.now();
    const hits = await ask(query);
    times.push(performance.now() - begun);
    places.push(hits.findIndex((hit) => isAnswer(hit.url, hit.title)));
  }
  const share = (within: number) => (100 * places.filter((place) => place >= 0 && place < within).length) / places.length;
  return [name, queries.length, share(1), share(3), median(times), times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? null];
}

function ownSearch(root: string): (query: string) => readonly Found[] {
  const { book } = loadBook(join(root, 'content'));
  const engine = createEngine(book.about.language);
  for (const { make } of searchPages(book, addresses, routes)) engine.put(make());
  return (query) => engine.search(query).hits;
}

function readyLine(output: string): z.infer<typeof ready> {
  const line = output.split('\n').find((text) => text.includes('"search-ready"'));
  if (line === undefined) throw new Error('Unexpected server without a line search-ready, expected it to make its index at start');
  return ready.parse(JSON.parse(line));
}
