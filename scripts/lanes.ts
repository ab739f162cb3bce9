import { availableParallelism } from 'node:os';

/**
 * Works on things side by side, each lane taking the next that waits.
 * @param lanes how many at a time; without it as many as there are processors.
 */
export async function inLanes<T>(things: Iterable<T>, work: (thing: T) => Promise<void>, lanes = availableParallelism()): Promise<void> {
  const waiting = things[Symbol.iterator]();
  const lane = async () => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
