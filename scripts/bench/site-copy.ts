import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Variables } from '@/scripts/child';
import { freePort, noSettings } from '@/scripts/test/environment';
import { closeAtEnd } from './closing';
import type { Corpus } from './corpus';
import { copySources, linkPackages } from './folder-copy';
import { runMeasured, type Cost } from './measured';
import { progress } from './progress';
import { startNode, type Running } from './running';
import { untilAnswer } from './until';

/** What a build or the development server leaves behind. */
const made = ['.next', join('public', 'assets', 'site'), join('public', 'assets', 'downloads'), 'next-env.d.ts'];

/** A server of the copy that answers. */
export interface Served {
  /** Its origin, such as `http://127.0.0.1:4321`. */
  url: string;
  process: Running;
  stop: () => Promise<void>;
}

/** A copy of the project in a temporary folder, so that the developer's own build is left alone. */
export interface SiteCopy {
  /** Where corpora may be written. */
  folder: string;
  /** Takes away all that builds have left, caches too. */
  clean(): void;
  build(corpus: Corpus): Promise<Cost>;
  /** Builds unless the last build was of this corpus. */
  buildOnce(corpus: Corpus): Promise<void>;
  /** `npm start`, with a stand-in for GitHub. */
  serve(): Promise<Served>;
  /** `npm run dev`; returns at once, with the port that it will listen on. */
  develop(corpus: Corpus): Promise<Served>;
}

export function copySite(root: string): SiteCopy {
  const folder = mkdtempSync(join(tmpdir(), 'book-bench-'));
  closeAtEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const [site, scratch] = [join(folder, 'site'), join(folder, 'tmp')];
  copySources(root, site);
  linkPackages(join(root, 'node_modules'), join(site, 'node_modules'));
  mkdirSync(scratch);
  const variables: Variables = { ...noSettings, NODE_ENV: undefined, NODE_OPTIONS: undefined, TMPDIR: scratch, NEXT_TELEMETRY_DISABLED: '1' };
  const server = { HOSTNAME: '127.0.0.1', STATE_DIR: join(folder, 'state') };
  let built: Corpus | null = null;

  const copy: SiteCopy = {
    folder,
    clean() {
      for (const path of made) rmSync(join(site, path), { recursive: true, force: true });
      rmSync(scratch, { recursive: true, force: true });
      mkdirSync(scratch);
      built = null;
    },
    async build(corpus) {
      const cost = await runMeasured('The build', site, ['scripts/run.mjs', 'build'], { ...variables, CONTENT_DIR: corpus.folder });
      built = corpus;
      return cost;
    },
    async buildOnce(corpus) {
      if (built === corpus) return;
      progress(`building ${corpus.chapters} chapters`);
      await copy.build(corpus);
    },
    async serve() {
      const [port, gitHubPort] = [await freePort(), await freePort()];
      const gitHub = startNode(site, ['--import', 'tsx', 'tests/github-stand-in.ts', '--port', String(gitHubPort)], variables);
      const gitHubUrl = `http://127.0.0.1:${gitHubPort}`;
      await untilAnswer(`${gitHubUrl}/__requests`, gitHub);
      const url = `http://127.0.0.1:${port}`;
      const process = startNode(site, ['scripts/start.mjs'], { ...variables, ...server, PORT: String(port), SITE_URL: url, GITHUB_API_URL: gitHubUrl });
      await untilAnswer(`${url}/api/health`, process);
      const stop = async () => {
        await process.stop();
        await gitHub.stop();
      };
      return { url, process, stop };
    },
    async develop(corpus) {
      const port = await freePort();
      const process = startNode(site, ['scripts/run.mjs', 'dev'], { ...variables, ...server, PORT: String(port), CONTENT_DIR: corpus.folder });
      return { url: `http://127.0.0.1:${port}`, process, stop: () => process.stop() };
    },
  };
  return copy;
}
