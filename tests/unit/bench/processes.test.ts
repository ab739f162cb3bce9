import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { processFacts, readStat, treeOf, type ProcessFacts } from '@/scripts/bench/process-tree';
import { runMeasured } from '@/scripts/bench/measured';
import { startNode } from '@/scripts/bench/running';

const line = '42 (a (strange) name) S 7 42 42 0 -1 4194304 100 0 0 0 250 50 30 20 20 0 8 0 98765 1000000 2560 184467 1 1';

const facts = (pid: number, parent: number): ProcessFacts => ({ pid, parent, started: String(pid), cpu: 0, cpuOfEnded: 0, memory: 0, isZombie: false });

describe('a line of /proc', () => {
  it('is read whatever the program is called', () => {
    expect(readStat(line)).toEqual({ pid: 42, parent: 7, started: '98765', cpu: 3, cpuOfEnded: 0.5, memory: 2560 * 4096, isZombie: false });
  });

  it('is nothing when it is cut short', () => {
    expect(readStat('42 (node) S 7')).toBeNull();
    expect(readStat('')).toBeNull();
  });
});

describe('a process tree', () => {
  const all = [facts(1, 0), facts(10, 1), facts(11, 10), facts(12, 11), facts(20, 1)];

  it('holds what a process started, and what that started', () => {
    expect(treeOf(10, all).map(({ pid }) => pid)).toEqual([10, 11, 12]);
  });

  it('keeps those whose parent is gone', () => {
    const left = [facts(1, 0), facts(12, 1), facts(13, 12), facts(20, 1)];
    expect(treeOf(10, left, new Set(['12 12'])).map(({ pid }) => pid)).toEqual([12, 13]);
  });

  it('does not take a later process of the same pid for an earlier one', () => {
    expect(treeOf(10, [{ ...facts(12, 1), started: '99' }], new Set(['12 12']))).toEqual([]);
  });
});

const isLinux = processFacts('self') !== null;

describe.runIf(isLinux)('a command', () => {
  const busy = 'const end = Date.now() + 400; while (Date.now() < end);';

  it('costs what its children cost as well', async () => {
    const parent = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy)}]); console.log('done')`;
    const { cpu, wall, peakMemory, output } = await runMeasured('It', '.', ['-e', parent]);
    expect(output).toBe('done\n');
    expect(wall).toBeGreaterThan(0.4);
    expect(cpu).toBeGreaterThan(0.2);
    expect(peakMemory).toBeGreaterThan(20 * 1024 * 1024);
  });

  it('that fails says so in one line', async () => {
    await expect(runMeasured('It', '.', ['-e', 'process.exit(3)'])).rejects.toThrow('It failed (exit code 3); its last lines are above');
  });

  it('ends with all that it started, also what would not end by itself', async () => {
    const child = "process.on('SIGTERM', () => {}); console.log(process.pid); setInterval(() => {}, 1000)";
    const running = startNode('.', ['-e', `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' }); setInterval(() => {}, 1000)`]);
    while (running.output() === '') await wait(20);
    const pid = Number(running.output());
    expect(processFacts(pid)).not.toBeNull();
    await running.stop();
    await wait(100);
    expect(processFacts(pid)?.isZombie ?? true).toBe(true);
    expect(running.hasEnded()).toBe(true);
  });
});
