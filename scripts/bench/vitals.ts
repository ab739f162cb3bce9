import type { Page } from '@playwright/test';

/** A span of time or a jump of the layout, in milliseconds from the start of the navigation. */
export interface Timed {
  start: number;
}

/** What the browser observed of a load. */
export interface Observed {
  firstPaint: number;
  largestPaint: number;
  longTasks: readonly (Timed & { duration: number })[];
  shifts: readonly (Timed & { value: number })[];
}

/** Total blocking time in ms: what tasks after the first paint of content took beyond 50 ms each (web.dev/articles/tbt). */
export function blockingTime({ firstPaint, longTasks }: Pick<Observed, 'firstPaint' | 'longTasks'>): number {
  return longTasks.reduce((sum, { start, duration }) => {
    const counted = start + duration - Math.max(start, firstPaint);
    return sum + Math.max(0, counted - 50);
  }, 0);
}

/** Cumulative layout shift: the largest sum of a run of jumps less than 1 s apart, of 5 s at most (web.dev/articles/cls). */
export function layoutShift(shifts: Observed['shifts']): number {
  let largest = 0;
  let run = { begun: -Infinity, last: -Infinity, sum: 0 };
  for (const { start, value } of shifts) {
    run = start - run.last < 1000 && start - run.begun < 5000 ? { ...run, last: start, sum: run.sum + value } : { begun: start, last: start, sum: value };
    largest = Math.max(largest, run.sum);
  }
  return largest;
}

/** An entry of the browser's performance timeline, as far as it is used here. */
interface Entry {
  name: string;
  startTime: number;
  duration: number;
  /** Of layout shifts only. */
  value?: number;
  hadRecentInput?: boolean;
}

/** Asks a page that has settled what its performance observers have buffered. */
export async function observe(page: Page): Promise<Observed> {
  // No function in here may have a name: tsx would mark it with a helper that the page does not have.
  const found = await page.evaluate(
    (types) =>
      Promise.all(
        types.map(
          (type) =>
            new Promise<Entry[]>((resolve) => {
              const entries: Entry[] = [];
              new PerformanceObserver((list) => entries.push(...list.getEntries().map((entry) => entry.toJSON() as Entry))).observe({ type, buffered: true });
              setTimeout(() => resolve(entries), 300);
            }),
        ),
      ),
    ['paint', 'largest-contentful-paint', 'longtask', 'layout-shift'],
  );
  const [paints = [], largest = [], tasks = [], jumps = []] = found;
  const firstPaint = paints.find(({ name }) => name === 'first-contentful-paint')?.startTime;
  const largestPaint = largest.at(-1)?.startTime;
  if (firstPaint === undefined || largestPaint === undefined) throw new Error(`Unexpected page without a paint at ${page.url()}, expected one that shows something`);
  return {
    firstPaint,
    largestPaint,
    longTasks: tasks.map(({ startTime, duration }) => ({ start: startTime, duration })),
    shifts: jumps.filter(({ hadRecentInput }) => hadRecentInput !== true).map(({ startTime, value = 0 }) => ({ start: startTime, value })),
  };
}
