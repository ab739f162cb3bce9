import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { packageFolder } from './record';
import { siteVariables, type CommandSettings } from './settings';

/** Longest wait for the server's first answer, in milliseconds. */
const PATIENCE_MS = 30_000;
const STEP_MS = 50;

/**
 * Runs Next's own server of the finished package on a free port of this machine while `ask` talks to it.
 * @throws when the server ends or does not answer in time.
 */
export async function withServer(settings: CommandSettings, ask: (origin: string) => Promise<void>): Promise<void> {
  const port = await freePort();
  const variables = { ...siteVariables(settings), SITE_CONTENT_DIR: 'content', NODE_ENV: 'production' as const, PORT: String(port), HOSTNAME: '127.0.0.1' };
  const server: ChildProcess = spawn(process.execPath, [join(packageFolder, 'server.js')], { env: { ...process.env, ...variables }, stdio: ['ignore', 'ignore', 'inherit'] });
  const origin = `http://127.0.0.1:${port}`;
  try {
    await answers(`${origin}${settings.basePath}/api/health`, () => server.exitCode !== null);
    await ask(origin);
  } finally {
    if (server.exitCode === null) {
      server.kill();
      await once(server, 'exit');
    }
  }
}

async function answers(url: string, hasEnded: () => boolean): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    if (hasEnded()) throw new Error('The packaged server ended before it answered');
    const isUp = await fetch(url).then(({ ok }) => ok, () => false);
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  throw new Error(`The packaged server does not answer at ${url}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('This machine gives no port');
  return address.port;
}
