import { readdirSync, readFileSync } from 'node:fs';

/** A process as `/proc/<pid>/stat` shows it; times in seconds, memory in bytes. */
export interface ProcessFacts {
  pid: number;
  parent: number;
  /** When it began, in ticks since the machine did. */
  started: string;
  cpu: number;
  /** CPU of children that ended and were waited for, and of theirs. */
  cpuOfEnded: number;
  memory: number;
  /** It ended and waits for its parent to collect it. */
  isZombie: boolean;
}

/** Linux tells CPU time in hundredths of a second, and memory in pages: 4 KiB on all usual machines. */
const ticks = 100;
const page = 4096;

/** Reads one line of `/proc/<pid>/stat`; null for anything else. The name of a program may hold spaces and brackets. */
export function readStat(line: string): ProcessFacts | null {
  const end = line.lastIndexOf(')');
  const fields = line.slice(end + 2).split(' ');
  const field = (number: number) => Number(fields[number - 3]);
  const pid = Number.parseInt(line, 10);
  if (end < 0 || Number.isNaN(pid) || fields.length < 22) return null;
  return { pid, parent: field(4), started: fields[19] ?? '', cpu: (field(14) + field(15)) / ticks, cpuOfEnded: (field(16) + field(17)) / ticks, memory: field(24) * page, isZombie: fields[0] === 'Z' };
}

/** Names a process for good: pids are used again. */
export function keyOf({ pid, started }: ProcessFacts): string {
  return `${pid} ${started}`;
}

/** The facts of a process, or null when it is gone. */
export function processFacts(pid: number | 'self'): ProcessFacts | null {
  try {
    return readStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return null;
  }
}

/** All processes of the machine at this moment. */
export function allProcesses(): ProcessFacts[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => processFacts(Number(name)) ?? []);
}

/**
 * A process and all that it started, directly or not.
 * @param known processes of the tree seen earlier, as `keyOf` names them: they and their children belong to it although a parent in between is gone.
 */
export function treeOf(root: number, all: readonly ProcessFacts[], known: ReadonlySet<string> = new Set()): ProcessFacts[] {
  const children = new Map<number, ProcessFacts[]>();
  for (const facts of all) children.set(facts.parent, [...(children.get(facts.parent) ?? []), facts]);
  const found = new Map<number, ProcessFacts>();
  const visit = (facts: ProcessFacts) => {
    if (found.has(facts.pid)) return;
    found.set(facts.pid, facts);
    for (const child of children.get(facts.pid) ?? []) visit(child);
  };
  for (const facts of all) if (facts.pid === root || known.has(keyOf(facts))) visit(facts);
  return [...found.values()];
}
