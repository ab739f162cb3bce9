import { build, context, type BuildOptions } from 'esbuild';

/** `npm run behaviours`: bundles the site's own small script to `public/assets/site`; `--watch` goes on with every change. */

const options: BuildOptions = {
  entryPoints: { behaviours: 'components/behaviours/main.ts', development: 'components/behaviours/development.ts' },
  outdir: 'public/assets/site',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  logLevel: 'warning',
};

if (process.argv.includes('--watch')) await (await context(options)).watch();
else await build(options);
