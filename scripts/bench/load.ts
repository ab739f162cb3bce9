import { z } from 'zod';
import { runMeasured } from './measured';

/** What a run of requests gave; times in milliseconds. */
export interface Load {
  perSecond: number;
  p50: number;
  p99: number;
  /** Bytes of an answer with its headers, on average. */
  bytes: number;
}

const report = z.object({
  duration: z.number(),
  errors: z.number(),
  non2xx: z.number(),
  latency: z.object({ p50: z.number(), p99: z.number() }),
  requests: z.object({ total: z.number() }),
  throughput: z.object({ total: z.number() }),
});

export const connections = 32;

/**
 * Sends requests over 32 connections from a process of its own, so that the measuring does not share a thread with them.
 * @throws when one is not answered with a success.
 */
export async function sendRequests(folder: string, url: string, amount: number, encoding: string): Promise<Load> {
  const args = ['--json', '--no-progress', '--connections', connections, '--amount', amount, '--timeout', 60, '--headers', `accept-encoding=${encoding}`, url];
  const { output } = await runMeasured(`The load on ${url}`, folder, ['node_modules/autocannon/autocannon.js', ...args.map(String)]);
  const { duration, errors, non2xx, latency, requests, throughput } = report.parse(JSON.parse(output));
  if (errors + non2xx > 0) throw new Error(`Unexpected ${errors} errors and ${non2xx} answers other than 2xx from ${url}, expected ${amount} successes`);
  return { perSecond: requests.total / duration, p50: latency.p50, p99: latency.p99, bytes: throughput.total / requests.total };
}
