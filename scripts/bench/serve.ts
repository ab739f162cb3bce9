import { connections, sendRequests } from './load';
import { progress } from './progress';
import type { Served } from './site-copy';
import type { Cell, Table } from './table';

const megabyte = 1024 * 1024;

/** The server under load: how much it answers, how fast, and whether its memory grows. */
export async function measureServe(root: string, { url, process }: Served, slug: string, requests: number): Promise<Table> {
  const targets = [
    ['chapter', 'br', `/chapters/${slug}`],
    ['chapter', 'gzip', `/chapters/${slug}`],
    ['welcome page', 'br', '/'],
    ['`/api/stars`', 'br', '/api/stars'],
    ['`/api/search`', 'br', '/api/search?q=router+scheduler'],
  ] as const;
  const amount = Math.ceil(requests / targets.length);
  const rows: Cell[][] = [];
  for (const [name, encoding, path] of targets) {
    progress(`asking for ${path} ${amount} times (${encoding})`);
    const answered = await encodingOf(url + path, encoding);
    const before = process.use();
    const load = await sendRequests(root, url + path, amount, encoding);
    const after = process.use();
    rows.push([name, encoding, answered, Math.round(load.perSecond), load.p50, load.p99, ((after.cpu - before.cpu) * 1000) / amount, load.bytes / 1024, before.memory / megabyte, after.memory / megabyte]);
  }
  return {
    subject: 'serve',
    columns: ['address', 'asked for', 'answered in', 'requests/s', 'p50 (ms)', 'p99 (ms)', 'CPU of the server per request (ms)', 'answer (KB)', 'memory before (MB)', 'memory after (MB)'],
    rows,
    notes: [`${amount.toLocaleString('en-US')} requests to each address over ${connections} connections, from another process of the same machine (autocannon, which tells whole milliseconds).`],
  };
}

/** What a server compresses an answer with when it is asked for an encoding. */
async function encodingOf(url: string, encoding: string): Promise<string> {
  const response = await fetch(url, { headers: { 'accept-encoding': encoding } });
  await response.arrayBuffer();
  return response.headers.get('content-encoding') ?? 'plain';
}
