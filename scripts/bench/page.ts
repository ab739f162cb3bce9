import type { Browser } from '@playwright/test';
import { openBrowser, visit, withNewReader } from './browser';
import { progress } from './progress';
import { median, type Cell, type Table } from './table';
import { blockingTime, layoutShift, observe, type Observed } from './vitals';

const runs = 5;

/** A slow telephone on a slow network, as in Lighthouse's mobile profile. */
const network = { offline: false, latency: 150, downloadThroughput: (1.6 * 1000 * 1000) / 8, uploadThroughput: (750 * 1000) / 8 };
const processorSlowdown = 4;

/** How fast a chapter and the welcome page are there for a reader with a telephone. */
export async function measurePage(url: string, slug: string): Promise<Table> {
  const { browser, close } = await openBrowser();
  const rows: Cell[][] = [];
  for (const [name, path] of [['chapter', `/chapters/${slug}`], ['welcome page', '/']] as const) {
    const seen: Observed[] = [];
    for (let run = 1; run <= runs; run++) {
      progress(`loading the ${name} on a slow telephone, ${run} of ${runs}`);
      seen.push(await slowLoad(browser, url + path));
    }
    const middle = (of: (observed: Observed) => number) => median(seen.map(of));
    rows.push([
      name,
      Math.round(middle(({ firstPaint }) => firstPaint)),
      Math.round(middle(({ largestPaint }) => largestPaint)),
      Math.round(middle(blockingTime)),
      Math.round(middle(({ longTasks }) => Math.max(0, ...longTasks.map(({ duration }) => duration)))),
      Number(middle(({ shifts }) => layoutShift(shifts)).toFixed(3)),
    ]);
  }
  await close();
  return {
    subject: 'page',
    columns: ['page', 'first paint (ms)', 'largest paint, LCP (ms)', 'blocked, TBT (ms)', 'longest task (ms)', 'layout shift, CLS'],
    rows,
    notes: [`Medians of ${runs} loads with an empty cache in Chromium: 150 ms of latency, 1.6 Mbit/s, the processor slowed ${processorSlowdown} times. Lighthouse itself, which simulates its network, is not needed here: \`npx lighthouse@12 <address>\` runs it against \`npm start\`.`],
  };
}

function slowLoad(browser: Browser, url: string): Promise<Observed> {
  return withNewReader(browser, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });
    await visit(page, url);
    return observe(page);
  });
}
