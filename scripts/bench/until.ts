import { setTimeout as wait } from 'node:timers/promises';
import { failureOf } from './progress';
import type { Running } from './running';

const patienceMs = 120_000;

/**
 * Asks for an address over and over, each time as soon as the last answer is there.
 * @param holds whether the body is the one that is waited for; any, when not given.
 * @returns milliseconds until it was.
 * @throws when the server ends, or has not come up with it in two minutes; its last lines then stand on stderr.
 */
export async function untilAnswer(url: string, server: Running, holds: (body: string) => boolean = () => true): Promise<number> {
  const begun = performance.now();
  for (;;) {
    if (server.hasEnded()) throw failureOf(server.lastLines(), `The server of ${url} ended`);
    const body = await bodyOf(url);
    const taken = performance.now() - begun;
    if (body !== null && holds(body)) return taken;
    if (taken > patienceMs) throw failureOf(server.lastLines(), `${url} did not give what was waited for within ${patienceMs / 1000} s`);
    await wait(10);
  }
}

/** The body of a successful answer, or null. */
async function bodyOf(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patienceMs) });
    const body = await response.text();
    return response.ok ? body : null;
  } catch {
    return null;
  }
}
