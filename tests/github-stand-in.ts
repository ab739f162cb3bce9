import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { defaultSettings, isMode, modes, type Mode, type StandInSettings } from '@/tests/stand-in/modes';
import type { RequestRecord } from '@/tests/stand-in/record';

/** A server that takes GitHub's place in tests, in whatever state a test needs it. */
export interface GitHubStandIn {
  /** Base address, for `GITHUB_API_URL`. */
  url: string;
  /** What has been asked so far, oldest first. */
  requests: RequestRecord[];
  /** Changes how it answers from the next request on; settings not named keep their values. */
  become(mode: Mode, settings?: Partial<StandInSettings>): void;
  close(): Promise<void>;
}

/** Starts a stand-in on 127.0.0.1, healthy at first. Port 0 takes any free port. */
export async function startGitHubStandIn(port = 0): Promise<GitHubStandIn> {
  let mode: Mode = 'healthy';
  let settings = defaultSettings;
  const requests: RequestRecord[] = [];

  function become(next: Mode, changes: Partial<StandInSettings> = {}): void {
    mode = next;
    settings = { ...settings, ...changes };
  }

  const server = createServer((request, response) => {
    if (request.url === '/__mode' && request.method === 'POST') {
      void steer(request, response, become);
      return;
    }
    if (request.url === '/__requests') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(requests));
      return;
    }
    const record: RequestRecord = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      bytesSent: 0,
      closed: new Promise((resolve) => response.once('close', () => resolve())),
    };
    requests.push(record);
    modes[mode](response, record, settings);
  });

  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Unexpected address, expected a port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    become,
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

/** `POST /__mode` with `{"mode":"slow","slowMs":5000}`: how a test in another process changes the state. */
async function steer(request: IncomingMessage, response: ServerResponse, become: GitHubStandIn['become']): Promise<void> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
    const { mode, ...settings } = JSON.parse(Buffer.concat(chunks).toString()) as Partial<StandInSettings> & { mode?: unknown };
    if (!isMode(mode)) throw new TypeError(`Unexpected mode, expected one of ${Object.keys(modes).join(', ')}`);
    become(mode, settings);
    response.writeHead(204).end();
  } catch (error) {
    response.writeHead(400, { 'content-type': 'text/plain' }).end(error instanceof Error ? error.message : 'Unexpected body');
  }
}

/** `tsx tests/github-stand-in.ts --port 4010 --mode healthy` */
async function runAlone(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4010' }, mode: { type: 'string', default: 'healthy' } } });
  if (!isMode(values.mode)) throw new TypeError(`Unexpected mode, expected one of ${Object.keys(modes).join(', ')}`);
  const standIn = await startGitHubStandIn(Number(values.port));
  standIn.become(values.mode);
  process.stdout.write(`${values.mode} at ${standIn.url}\n`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await runAlone();
