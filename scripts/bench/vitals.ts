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

/** Runs in the page: what its performance observers have buffered. */
export async function observe(): Promise<Observed> {
  const entries = (type: string) =>
    new Promise<PerformanceEntry[]>((resolve) => {
      const found: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => found.push(...list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve([...found, ...observer.takeRecords()]), 300);
    });
  const [paints, largest, tasks, jumps] = await Promise.all([entries('paint'), entries('largest-contentful-paint'), entries('longtask'), entries('layout-shift')]);
  return {
    firstPaint: paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? 0,
    largestPaint: largest.at(-1)?.startTime ?? 0,
    longTasks: tasks.map(({ startTime, duration }) => ({ start: startTime, duration })),
    shifts: (jumps as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]).filter(({ hadRecentInput }) => !hadRecentInput).map(({ startTime, value }) => ({ start: startTime, value })),
  };
}
