/** A run of a text from one place to another, in thousandths of it. */
export type Run = readonly [from: number, to: number];

/** Adds a run to others; runs that touch become one. */
export function withRun(runs: readonly Run[], added: Run): [number, number][] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...runs, added].sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** How much of the text the runs cover, in whole percent. */
export function shareOf(runs: readonly Run[]): number {
  return Math.round(runs.reduce((sum, [from, to]) => sum + to - from, 0) / 10);
}

/** Who sees the end may have jumped there: a chapter is read when half of it was on the screen as well. */
export function isRead(runs: readonly Run[]): boolean {
  return (runs.at(-1)?.[1] ?? 0) >= 1000 && shareOf(runs) >= 50;
}

/** Storage may hold anything: only whole runs in order are taken from it. */
export function runsIn(value: unknown): Run[] {
  if (!Array.isArray(value)) return [];
  return value.filter((run): run is Run => Array.isArray(run) && run.length === 2 && run.every((place) => typeof place === 'number' && place >= 0 && place <= 1000) && Number(run[0]) <= Number(run[1]));
}
