import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { Downloads } from '@/lib/site/downloads';
import { removeStale } from '@/scripts/export/offered';
import { isForeign } from './inputs';
import { packageFolder } from './record';

/** What the server reads besides: files it serves, facts of the manuscript, the font of the social pictures, the guide with its previews. */
const read = [join('.next', 'static'), 'public', join('.next', 'cache', 'book'), join('app', 'fonts'), join('docs', 'guide')];

/** What stands at the top of the package after `next build` and belongs there. */
const needed = new Set(['.next', 'node_modules', 'package.json', 'server.js']);

/** Packages in CommonJS call `require`, which a module must be given. */
const requireForCommonJs = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * Completes what `next build` left in the package folder, so that the folder alone serves the site on a machine that has nothing but Node.
 * @param contentDir the manuscript; in the package it is `content`, wherever it lay before.
 * @param downloads the exported files that belong to it; others are left out.
 */
export async function completePackage(contentDir: string, downloads: Downloads): Promise<void> {
  const into = (...path: string[]) => join(packageFolder, ...path);
  // Next also copies what its tracing only suspects to be needed (sources), and .env, which would carry the token into an image.
  for (const name of readdirSync(packageFolder)) if (!needed.has(name)) rmSync(into(name), { recursive: true });
  for (const folder of read) {
    rmSync(into(folder), { recursive: true, force: true });
    if (existsSync(folder)) cpSync(folder, into(folder), { recursive: true, dereference: true });
  }
  removeStale(into('public'), downloads);
  cpSync(contentDir, into('content'), { recursive: true, dereference: true, filter: (path) => path === contentDir || !isForeign(basename(path)) });
  await build({ entryPoints: ['scripts/build/serve.ts'], outfile: into('serve.mjs'), bundle: true, platform: 'node', format: 'esm', banner: { js: requireForCommonJs }, target: 'node20', minify: true, logLevel: 'warning' });
}
