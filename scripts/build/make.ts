import { program, run } from '@/scripts/child';
import { bundleBehaviours } from './behaviours';
import { compile } from './compilation';
import { inputsOf } from './inputs';
import { checkedManuscript, makeTexts, writeHistory } from './manuscript';
import { editionOf } from '@/scripts/export/edition';
import { offeredDownloads, writeDownloads } from '@/scripts/export/offered';
import { completePackage } from './package';
import { writeRecord } from './record';
import { storeAnswers } from './store';
import { siteVariables, type CommandSettings } from './settings';

/**
 * Checks the manuscript, builds the site for production and packs it. Next compiles the program while the manuscript is read and made into
 * markup here; then it draws the pages. Each step says on the terminal what it does.
 * @returns false when a step failed; it has then said why.
 */
export async function makeBuild(settings: CommandSettings): Promise<boolean> {
  const variables = { ...siteVariables(settings), NODE_ENV: 'production' };
  const inputs = inputsOf(settings);
  await bundleBehaviours();
  const compilation = compile(settings, variables);
  const reading = await checkedManuscript(settings.contentDir);
  if (reading === null) {
    compilation.stop();
    return false;
  }
  // The site's addresses read the base path when they are loaded.
  process.env['SITE_BASE_PATH'] = settings.basePath;
  process.env['SITE_URL'] = settings.siteUrl;
  const { addresses } = await import('@/lib/site/addresses');
  const { absoluteAddresses } = await import('@/lib/site/absolute-addresses');
  await makeTexts(reading, addresses, absoluteAddresses);
  writeHistory(settings.contentDir);
  const downloads = offeredDownloads(editionOf(reading.book, settings));
  writeDownloads(downloads);
  if (!(await compilation.done())) return false;
  if ((await run(program('next', 'build', '--experimental-build-mode', 'generate'), variables)) !== 0) return false;
  await completePackage(settings.contentDir, downloads);
  await storeAnswers(settings, inputs.slice(0, 12));
  writeRecord({ basePath: settings.basePath, siteUrl: settings.siteUrlGiven ? settings.siteUrl : null, inputs });
  return true;
}
