import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { systemChromium } from '@/scripts/test/chromium';
import { noSettings } from '@/scripts/test/environment';

const port = Number(process.env['E2E_PORT'] ?? 3170);
const gitHubPort = Number(process.env['E2E_GITHUB_PORT'] ?? 4170);
const gitHub = `http://127.0.0.1:${gitHubPort}`;
const executablePath = systemChromium();
const arguments_ = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
// The server must know no star count at its start, so each run has a folder of its own.
const stateDir = resolve('test-results', `state-${process.pid}`);

/** End-to-end tests: the built site in a real browser, with a stand-in for GitHub that a test can steer (`POST ${E2E_GITHUB}/__mode`). */
process.env['E2E_GITHUB'] = gitHub;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  // Some tests visit every page of the site.
  timeout: 240_000,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    launchOptions: { args: arguments_, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: [
    { command: `node --import tsx tests/github-stand-in.ts --port ${gitHubPort}`, url: `${gitHub}/__requests`, reuseExistingServer: false },
    {
      command: 'node scripts/start.mjs',
      url: `http://127.0.0.1:${port}/api/health`,
      reuseExistingServer: false,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
      env: { ...(noSettings as Record<string, string>), PORT: String(port), HOSTNAME: '127.0.0.1', SITE_URL: `http://127.0.0.1:${port}`, GITHUB_API_URL: gitHub, STATE_DIR: stateDir },
    },
  ],
});
