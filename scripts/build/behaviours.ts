import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, context, type BuildOptions } from 'esbuild';

const outdir = 'public/assets/site';

const shared: BuildOptions = { outdir, bundle: true, minify: true, target: 'es2022', logLevel: 'warning' };

/** Loaded when a reader first needs it (components/behaviours/own-address.ts). What several share is a file of its own, named by its hash. */
const late: BuildOptions = {
  ...shared,
  entryPoints: { quiz: 'components/behaviours/quiz/main.ts', lightbox: 'components/behaviours/lightbox/lightbox.ts', search: 'components/tools/search/main.tsx', marks: 'components/behaviours/marks/main.ts' },
  format: 'esm',
  splitting: true,
  chunkNames: 'shared-[hash]',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // SWR asks for React; Preact is the same in a twentieth of the bytes.
  alias: { react: './components/tools/react.ts' },
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** On every page. @param scripts the addresses of the late ones, by name. */
function early(scripts: Readonly<Record<string, string>>): BuildOptions {
  return { ...shared, entryPoints: { behaviours: 'components/behaviours/main.ts', development: 'components/behaviours/development.ts' }, format: 'iife', define: { LATE_SCRIPTS: JSON.stringify(scripts) } };
}

const names = Object.keys(late.entryPoints ?? {});

/** Bundles the site's own small script to `public/assets/site`. */
export async function bundleBehaviours(): Promise<void> {
  const { metafile } = await build({ ...late, metafile: true });
  const made = new Set(Object.keys(metafile.outputs));
  // Files of an earlier build, whose names hold another hash, would be served for good.
  for (const name of readdirSync(outdir)) if (!made.has(`${outdir}/${name}`)) rmSync(join(outdir, name));
  const version = (name: string) => createHash('sha256').update(readFileSync(join(outdir, `${name}.js`))).digest('hex').slice(0, 10);
  await build(early(Object.fromEntries(names.map((name) => [name, `${name}.js?v=${version(name)}`]))));
}

/** The same, again with every change of it, until the process ends. */
export async function watchBehaviours(): Promise<void> {
  for (const options of [late, early(Object.fromEntries(names.map((name) => [name, `${name}.js`])))]) await (await context(options)).watch();
}
