import { allProcesses, keyOf, treeOf, type ProcessFacts } from './process-tree';

const sampleMs = 100;

/** What a process and its descendants have used so far. */
export interface TreeUse {
  /** Seconds of user and system time, as far as samples saw it: a process's last moments are missed. */
  cpu: number;
  /** Bytes resident now; pages that processes share count once for each. */
  memory: number;
  peakMemory: number;
}

/** Watches a process tree by samples from `/proc`. */
export interface TreeWatch {
  use(): TreeUse;
  /** Those of the tree that run at this moment. */
  alive(): ProcessFacts[];
  stop(): void;
}

/** Starts watching; the process may end while it is watched. */
export function watchTree(root: number): TreeWatch {
  const cpu = new Map<string, number>();
  let memory = 0;
  let peakMemory = 0;
  let known: ReadonlySet<string> = new Set();
  const sample = () => {
    const tree = treeOf(root, allProcesses(), known);
    for (const facts of tree) cpu.set(keyOf(facts), facts.cpu);
    known = new Set(tree.map(keyOf));
    memory = tree.reduce((sum, facts) => sum + facts.memory, 0);
    peakMemory = Math.max(peakMemory, memory);
    return tree;
  };
  sample();
  const timer = setInterval(sample, sampleMs);
  return {
    use: () => {
      sample();
      return { cpu: [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0), memory, peakMemory };
    },
    alive: sample,
    stop: () => {
      clearInterval(timer);
    },
  };
}
