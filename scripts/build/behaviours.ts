import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, context, type BuildOptions } from 'esbuild';

const outdir = 'public/assets/site';

const shared: BuildOptions = { outdir, bundle: true, minify: true, target: 'es2022', logLevel: 'warning' };

/** Loaded when a reader first needs it (components/behaviours/own-address.ts). */
const late: BuildOptions = { ...shared, entryPoints: { quiz: 'components/behaviours/quiz/main.ts', lightbox: 'components/behaviours/lightbox/lightbox.ts', copy: 'components/behaviours/copying/copy.ts' }, format: 'esm' };

/** On every page. @param scripts the addresses of the late ones, by name. */
function early(scripts: Readonly<Record<string, string>>): BuildOptions {
  return { ...shared, entryPoints: { behaviours: 'components/behaviours/main.ts', development: 'components/behaviours/development.ts' }, format: 'iife', define: { LATE_SCRIPTS: JSON.stringify(scripts) } };
}

const names = Object.keys(late.entryPoints ?? {});

/** Bundles the site's own small script to `public/assets/site`. */
export async function bundleBehaviours(): Promise<void> {
  await build(late);
  const version = (name: string) => createHash('sha256').update(readFileSync(join(outdir, `${name}.js`))).digest('hex').slice(0, 10);
  await build(early(Object.fromEntries(names.map((name) => [name, `${name}.js?v=${version(name)}`]))));
}

/** The same, again with every change of it, until the process ends. */
export async function watchBehaviours(): Promise<void> {
  for (const options of [late, early(Object.fromEntries(names.map((name) => [name, `${name}.js`])))]) await (await context(options)).watch();
}
