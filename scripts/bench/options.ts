import { parseArgs } from 'node:util';
import { subjects, type Subject } from './table';

/** What `npm run bench` was asked for. */
export interface BenchOptions {
  /** Sizes of books, in chapters; builds and development are measured for all, the rest for the first. */
  chapters: readonly number[];
  kilobytes: number;
  only: readonly Subject[];
  /** Requests to the server in all. */
  requests: number;
  write: boolean;
  json: boolean;
}

const usage = `npm run bench -- [--chapters 17,68] [--kilobytes 100] [--only ${subjects.join(',')}] [--requests 20000] [--write] [--json]`;

/** Reads the command line. @throws Error with one line about what does not fit. */
export function readOptions(args: readonly string[]): BenchOptions {
  const values = parsed(args);
  // Four parts want a chapter each.
  const chapters = values.chapters.split(',').map((text) => whole('--chapters', text, 4, 500));
  const named = values.only.split(',').map((name) => name.trim());
  const strange = named.find((name) => !subjects.some((subject) => subject === name));
  if (strange !== undefined) throw new Error(`--only: unexpected ${strange || 'nothing'}, expected some of ${subjects.join(',')}`);
  return {
    chapters: [...new Set(chapters)],
    kilobytes: whole('--kilobytes', values.kilobytes, 5, 1000),
    only: subjects.filter((subject) => named.includes(subject)),
    requests: whole('--requests', values.requests, 400, 10_000_000),
    write: values.write,
    json: values.json,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        chapters: { type: 'string', default: '17' },
        kilobytes: { type: 'string', default: '100' },
        only: { type: 'string', default: subjects.join(',') },
        requests: { type: 'string', default: '20000' },
        write: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new Error(`Unexpected ${args.join(' ')}, expected ${usage}`);
  }
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = /^\s*\d+\s*$/.test(text) ? Number(text) : NaN;
  if (!(value >= least && value <= most)) throw new Error(`${name}: unexpected ${text || 'nothing'}, expected a whole number from ${least} to ${most}`);
  return value;
}
