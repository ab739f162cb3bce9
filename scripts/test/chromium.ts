import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The system's Chromium, or undefined where Playwright's own is to be used. */
export function systemChromium(): string | undefined {
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
}

/** A Chromium that is here already, or null. */
export function existingChromium(): string | null {
  return systemChromium() ?? (existsSync(chromium.executablePath()) ? chromium.executablePath() : null);
}

/** Makes sure that there is a browser for the end-to-end tests. @returns false when none could be had. */
export function ensureChromium(): boolean {
  if (systemChromium() !== undefined || existsSync(chromium.executablePath())) return true;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'inherit', env: environment }).status === 0;
    if (apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')) return true;
  }
  return spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { stdio: 'inherit' }).status === 0;
}
