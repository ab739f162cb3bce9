import { cpSync, existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { isForeign } from './inputs';
import { packageFolder } from './record';

/**
 * Completes what `next build` left in the package folder, so that the folder alone serves the site on a machine that has nothing but Node.
 * @param contentDir the manuscript; in the package it is `content`, wherever it lay before.
 */
export async function completePackage(contentDir: string): Promise<void> {
  const into = (...path: string[]) => join(packageFolder, ...path);
  // A copy of .env would carry the token into an image.
  for (const name of ['.env', '.env.production']) rmSync(into(name), { force: true });
  for (const folder of [join('.next', 'static'), 'public', join('.next', 'cache', 'book')]) {
    rmSync(into(folder), { recursive: true, force: true });
    if (existsSync(folder)) cpSync(folder, into(folder), { recursive: true, dereference: true });
  }
  rmSync(into('content'), { recursive: true, force: true });
  cpSync(contentDir, into('content'), { recursive: true, dereference: true, filter: (path) => path === contentDir || !isForeign(basename(path)) });
  await build({ entryPoints: ['scripts/build/start-settings.ts'], outfile: into('settings.mjs'), bundle: true, platform: 'node', format: 'esm', target: 'node20', minify: true, logLevel: 'warning' });
}
