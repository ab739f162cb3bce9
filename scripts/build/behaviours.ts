import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, context, type BuildOptions } from 'esbuild';

const outdir = 'public/assets/site';

const shared: BuildOptions = { outdir, bundle: true, minify: true, target: 'es2022', logLevel: 'warning', define: { 'process.env.NODE_ENV': '"production"' } };

/** Small scripts that are loaded when a reader first needs them (components/behaviours/own-address.ts), each in one file. */
const single: BuildOptions = {
  ...shared,
  entryPoints: { quiz: 'components/behaviours/quiz/main.ts', lightbox: 'components/behaviours/lightbox/lightbox.ts', copy: 'components/behaviours/copying/copy.ts', marks: 'components/behaviours/marks/main.ts' },
  format: 'esm',
};

/** Larger ones, with a style sheet of their own. What several share is a file of its own, named by its hash. */
const divided: BuildOptions = {
  ...shared,
  entryPoints: { search: 'components/tools/search/main.tsx', offline: 'components/tools/offline/main.tsx' },
  format: 'esm',
  splitting: true,
  chunkNames: 'shared-[hash]',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // SWR asks for React; Preact is the same in a twentieth of the bytes.
  alias: { react: './components/tools/react.ts' },
};

/** At the root, since it may answer only for what lies below its own address. */
const worker: BuildOptions = { ...shared, outdir: 'public', entryPoints: { sw: 'lib/offline/worker/main.ts' }, format: 'iife' };

const names = [single, divided].flatMap(({ entryPoints }) => Object.keys(entryPoints ?? {}));

/** On every page. @param addressOf the address of a late script or style sheet, by its file's name; undefined where there is none. */
function early(addressOf: (file: string) => string | undefined): BuildOptions {
  const all = (ending: string) => JSON.stringify(Object.fromEntries(names.map((name) => [name, addressOf(`${name}.${ending}`)])));
  return { ...shared, entryPoints: { behaviours: 'components/behaviours/main.ts', development: 'components/behaviours/development.ts' }, format: 'iife', define: { LATE_SCRIPTS: all('js'), LATE_STYLES: all('css') } };
}

/** Bundles the site's own small script to `public/assets/site`. */
export async function bundleBehaviours(): Promise<void> {
  const made = new Set<string>();
  for (const options of [single, divided]) for (const file of Object.keys((await build({ ...options, metafile: true })).metafile.outputs)) made.add(file);
  // Files of an earlier build, whose names hold another hash, would be served for good.
  for (const name of readdirSync(outdir)) if (!made.has(`${outdir}/${name}`)) rmSync(join(outdir, name));
  await build(worker);
  await build(
    early((file) => {
      const path = join(outdir, file);
      return existsSync(path) ? `${file}?v=${createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 10)}` : undefined;
    }),
  );
}

/** The same, again with every change of it, until the process ends. */
export async function watchBehaviours(): Promise<void> {
  await bundleBehaviours();
  for (const options of [single, divided, early((file) => (existsSync(join(outdir, file)) ? file : undefined))]) await (await context(options)).watch();
}
