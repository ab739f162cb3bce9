import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import nextEnv from '@next/env';
import { readEnv, SettingsError, type Env } from '@/lib/site/env';
import type { Variables } from '@/scripts/child';

/** Settings of a command, and whether the canonical origin was said or is just the local address. */
export interface CommandSettings extends Env {
  siteUrlGiven: boolean;
}

/**
 * Reads `.env` files and the environment for a command. Wrong settings end the command with a line for each.
 * @param development reads `.env.development` where a build reads `.env.production`.
 */
export function commandSettings(development: boolean): CommandSettings {
  nextEnv.loadEnvConfig(process.cwd(), development, { info: () => undefined, error: console.error });
  try {
    const settings = readEnv(process.env);
    const contentDir = resolve(settings.contentDir);
    if (!existsSync(contentDir)) throw new SettingsError(`CONTENT_DIR: ${settings.contentDir} is not there, expected a folder that holds book.yaml`);
    return { ...settings, contentDir, stateDir: resolve(settings.stateDir), siteUrlGiven: Boolean(process.env['SITE_URL']) };
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** What Next and the app read of the settings. */
export function siteVariables(settings: Env): Variables {
  return {
    SITE_BASE_PATH: settings.basePath,
    SITE_CONTENT_DIR: settings.contentDir,
    SITE_URL: settings.siteUrl,
    STATE_DIR: settings.stateDir,
    NEXT_TELEMETRY_DISABLED: '1',
  };
}
