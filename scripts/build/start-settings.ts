import { hostname as machineName } from 'node:os';
import { resolve } from 'node:path';
import { readEnv, SettingsError, type Env } from '@/lib/site/env';
import type { BuildRecord } from './record';

/** Settings of a server that starts, and what its maintainer should know about them. */
export interface StartSettings {
  env: Env;
  /** False when the canonical origin is only the local address. */
  siteUrlGiven: boolean;
  warnings: { event: string; fields: Record<string, string> }[];
}

/**
 * Reads the environment of a server against what its build fixed. Relative folders count from the folder the server was started in.
 * @throws SettingsError with one line for each setting that does not fit.
 */
export function startSettings(variables: Record<string, string | undefined>, build: BuildRecord): StartSettings {
  const given = { ...variables };
  // Shells and container engines set HOSTNAME to the machine's own name; nobody chose that as the address to listen on.
  if (given['HOSTNAME'] === machineName()) delete given['HOSTNAME'];
  // As everywhere, an empty variable counts as not set.
  const isUnset = (name: string) => given[name] === undefined || given[name] === '';
  if (isUnset('SITE_URL')) given['SITE_URL'] = build.siteUrl ?? '';
  if (isUnset('BASE_PATH')) given['BASE_PATH'] = build.basePath;
  const env = readEnv(given);
  if (env.basePath !== build.basePath) {
    throw new SettingsError(`BASE_PATH: ${env.basePath} is not what the build was made with, expected ${build.basePath || 'nothing'} (or build again: BASE_PATH=${env.basePath} npm run build)`);
  }
  const siteUrlGiven = given['SITE_URL'] !== '';
  const warnings: StartSettings['warnings'] = [];
  if (!siteUrlGiven) {
    warnings.push({ event: 'site-url-missing', fields: { message: 'SITE_URL is not set: canonical links, the sitemap and feeds name the local address. Set it for npm run build and npm start.' } });
  } else if (env.siteUrl !== build.siteUrl) {
    warnings.push({ event: 'site-url-differs', fields: { message: 'Pages made by the build name another origin than SITE_URL. Build again with the same SITE_URL.', build: build.siteUrl ?? 'not set', start: env.siteUrl } });
  }
  return { env: { ...env, stateDir: resolve(env.stateDir) }, siteUrlGiven, warnings };
}
