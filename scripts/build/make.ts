import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { historyFile, readHistory } from '@/lib/book/history';
import { program, run, script } from '@/scripts/child';
import { inputsOf } from './inputs';
import { completePackage } from './package';
import { writeRecord } from './record';
import { storeAnswers } from './store';
import { siteVariables, type CommandSettings } from './settings';

/**
 * Checks the manuscript, builds the site for production and packs it. Each step says on the terminal what it does.
 * @returns false when a step failed; it has then said why.
 */
export async function makeBuild(settings: CommandSettings): Promise<boolean> {
  const variables = { ...siteVariables(settings), NODE_ENV: 'production' };
  const inputs = inputsOf(settings);
  if ((await run(script('scripts/check.ts', settings.contentDir))) !== 0) return false;
  if ((await run(script('scripts/behaviours.ts'), variables)) !== 0) return false;
  mkdirSync(dirname(historyFile), { recursive: true });
  writeFileSync(historyFile, JSON.stringify(readHistory(settings.contentDir)));
  if ((await run(program('next', 'build'), variables)) !== 0) return false;
  await completePackage(settings.contentDir);
  await storeAnswers(settings);
  writeRecord({ basePath: settings.basePath, siteUrl: settings.siteUrlGiven ? settings.siteUrl : null, inputs });
  return true;
}
