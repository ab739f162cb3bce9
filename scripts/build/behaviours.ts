import { build, context, type BuildOptions } from 'esbuild';

const options: BuildOptions = {
  entryPoints: { behaviours: 'components/behaviours/main.ts', development: 'components/behaviours/development.ts' },
  outdir: 'public/assets/site',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  logLevel: 'warning',
};

/** Bundles the site's own small script to `public/assets/site`. */
export async function bundleBehaviours(): Promise<void> {
  await build(options);
}

/** The same, again with every change of it, until the process ends. */
export async function watchBehaviours(): Promise<void> {
  await (await context(options)).watch();
}
