import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, context, type BuildOptions } from 'esbuild';

const outdir = 'public/assets/site';

const shared: BuildOptions = { outdir, bundle: true, minify: true, target: 'es2022', logLevel: 'warning' };

/** The look of the tools, loaded with the first of them (components/tools/late-style.ts). */
function style(name: string): BuildOptions {
  return { ...shared, entryPoints: { tools: 'components/tools/tools.css' }, entryNames: name };
}

/** Loaded when a reader first needs it (components/behaviours/own-address.ts), each by itself in one file. */
const single: BuildOptions = {
  ...shared,
  entryPoints: {
    quiz: 'components/behaviours/quiz/main.ts',
    lightbox: 'components/behaviours/lightbox/lightbox.ts',
    copy: 'components/behaviours/copying/copy.ts',
    marks: 'components/behaviours/marks/main.ts',
    'near-misses': 'components/behaviours/near-misses.ts',
    progress: 'components/tools/progress/main.ts',
  },
  format: 'esm',
};

/** The same for larger ones, which may load parts later. What several share is a file of its own, named by its hash. @param styleFile the name of {@link style}'s file. */
function divided(styleFile: string): BuildOptions {
  return {
    ...shared,
    entryPoints: { search: 'components/tools/search/main.tsx', offline: 'components/tools/offline/main.tsx', notebook: 'components/tools/notebook/main.ts', tools: 'components/tools/main.ts' },
    format: 'esm',
    splitting: true,
    chunkNames: 'shared-[hash]',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // SWR asks for React; Preact is the same in a twentieth of the bytes.
    alias: { react: './components/tools/react.ts' },
    define: { 'process.env.NODE_ENV': '"production"', LATE_STYLE: JSON.stringify(styleFile) },
  };
}

/** At the root, since it may answer only for what lies below its own address. */
const worker: BuildOptions = { ...shared, outdir: 'public', entryPoints: { sw: 'lib/offline/worker/main.ts' }, format: 'iife', define: { 'process.env.NODE_ENV': '"production"' } };

const names = [single, divided('')].flatMap(({ entryPoints }) => Object.keys(entryPoints ?? {}));

/** On every page. @param scripts the addresses of the late ones, by name. */
function early(scripts: Readonly<Record<string, string>>): BuildOptions {
  return { ...shared, entryPoints: { behaviours: 'components/behaviours/main.ts', development: 'components/behaviours/development.ts' }, format: 'iife', define: { LATE_SCRIPTS: JSON.stringify(scripts) } };
}

/** Bundles the site's own small script to `public/assets/site`. */
export async function bundleBehaviours(): Promise<void> {
  const outputsOf = async (options: BuildOptions) => Object.keys((await build({ ...options, metafile: true })).metafile.outputs);
  const styles = await outputsOf(style('[name]-[hash]'));
  const made = new Set([...styles, ...(await outputsOf(single)), ...(await outputsOf(divided(basename(styles[0] ?? ''))))]);
  // Files of an earlier build, whose names hold another hash, would be served for good.
  for (const name of readdirSync(outdir)) if (!made.has(`${outdir}/${name}`)) rmSync(join(outdir, name));
  const version = (name: string) => createHash('sha256').update(readFileSync(join(outdir, `${name}.js`))).digest('hex').slice(0, 10);
  await build(early(Object.fromEntries(names.map((name) => [name, `${name}.js?v=${version(name)}`]))));
  await build(worker);
}

/** The same, again with every change of it, until the process ends. */
export async function watchBehaviours(): Promise<void> {
  const scripts = Object.fromEntries(names.map((name) => [name, `${name}.js`]));
  for (const options of [style('[name]'), single, divided('tools.css'), early(scripts)]) await (await context(options)).watch();
}
