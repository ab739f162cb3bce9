/**
 * `npm start`: serves what `npm run build` made. Plain JavaScript, and all it needs lies in the build,
 * so that it starts fast and runs in an image that holds only this file and the build.
 */
import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** How long readers who are being served may take once the server was told to stop; below the ten seconds after which Docker kills. */
const STOP_WITHIN_MS = 8000;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.next', 'standalone');
let server;
let stopping = false;
let serve;

function fail(lines) {
  process.stderr.write(`${lines}\n`);
  process.exit(1);
}

/** Reads `.env` files and the environment; wrong settings end the command with a line for each. */
function readSettings() {
  const { startSettings, SettingsError, log } = serve;
  createRequire(join(folder, 'server.js'))('@next/env').loadEnvConfig(root, false, { info: () => undefined, error: console.error });
  try {
    const settings = startSettings(process.env, JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')));
    for (const { event, fields } of settings.warnings) log('warn', event, fields);
    return settings;
  } catch (error) {
    if (error instanceof SettingsError) fail(error.message);
    throw error;
  }
}

function address({ basePath, hostname }) {
  const host = ['0.0.0.0', '::'].includes(hostname) ? 'localhost' : hostname.includes(':') ? `[${hostname}]` : hostname;
  return `http://${host}:${server.address().port}${basePath}/`;
}

/** Why the server cannot listen, as a line about the setting that would mend it. */
function listenFault({ code, message }, { port, hostname }) {
  if (code === 'EADDRINUSE') return `PORT: ${port} is in use, expected a free port (0 takes any)`;
  if (code === 'EACCES') return `PORT: ${port} may not be used by this user, expected a port from 1024 up`;
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL' || code === 'EAI_AGAIN') return `HOSTNAME: ${hostname} is not an address of this machine, expected one such as 0.0.0.0 or 127.0.0.1`;
  return message;
}

/** Takes hold of the one server that Next makes: to stop it gently, and because Next takes port 0 for "none given". */
function watchServer({ env, siteUrlGiven }) {
  const delivery = { folder: join(folder, 'stored'), basePath: env.basePath, secure: env.siteUrl.startsWith('https:') };
  const createServer = http.createServer;
  http.createServer = (...given) => {
    http.createServer = createServer;
    server = createServer(...given.map((part) => (typeof part === 'function' ? serve.deliver(delivery, part) : part)));
    // Longer than the idle time of common proxies, which otherwise meet a closing connection now and then.
    server.keepAliveTimeout = 75_000;
    const listen = server.listen.bind(server);
    server.listen = () => listen(env.port, env.hostname);
    server.once('error', (error) => fail(listenFault(error, env)));
    server.once('listening', () => {
      if (!siteUrlGiven) process.env.SITE_URL = `http://localhost:${server.address().port}`;
      process.stdout.write(`Serving the book at ${address(env)}\n`);
      void serve.wakeSearch((request, response) => server.emit('request', request, response), env.basePath);
    });
    return server;
  };
}

/** Takes no new readers, lets those being served finish, and ends with success. A second signal changes nothing. */
function stop() {
  if (stopping) return;
  stopping = true;
  if (!server?.listening) process.exit(0);
  server.close(() => process.exit(0));
  setInterval(() => server.closeIdleConnections(), 50);
  setTimeout(() => process.exit(0), STOP_WITHIN_MS);
}

if (!existsSync(join(folder, 'build.json'))) fail('There is no build to serve yet; make one with: npm run build');
serve = await import(pathToFileURL(join(folder, 'serve.mjs')).href);
const settings = readSettings();
const { env } = settings;
Object.assign(process.env, {
  NODE_ENV: 'production',
  NEXT_MANUAL_SIG_HANDLE: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  PORT: String(env.port),
  HOSTNAME: env.hostname,
  BASE_PATH: env.basePath,
  STATE_DIR: env.stateDir,
  SITE_URL: env.siteUrl,
  SITE_BASE_PATH: env.basePath,
  SITE_CONTENT_DIR: 'content',
});
process.on('SIGTERM', stop).on('SIGINT', stop);
watchServer(settings);
await import(pathToFileURL(join(folder, 'server.js')).href);
