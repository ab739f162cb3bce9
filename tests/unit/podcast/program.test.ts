import { describe, expect, it } from 'vitest';
import { listen } from '@/lib/podcast/listen';
import { run } from '@/lib/podcast/program';
import { speakScript } from '@/lib/podcast/speak';

describe('a program', () => {
  it('that is not installed is named with its Debian package', () => {
    expect(() => run({ command: 'no-such-program', debianPackage: 'some-package' }, [])).toThrow('apt-get install some-package');
  });

  it('that fails is quoted', () => {
    const node = { command: process.execPath, debianPackage: 'nodejs' };
    expect(() => run(node, ['-e', 'console.error("out of tune"); process.exit(3)'])).toThrow(/status 3[^]*out of tune/);
    expect(run(node, ['-e', 'console.log("la")']).stdout).toBe('la\n');
  });
});

describe('the script for the voice', () => {
  it('escapes what would end a text', () => {
    expect(speakScript(['Say "a\\b".'], ['/x/1.wav'])).toContain('(speak "Say \\"a\\\\b\\"." "/x/1.wav")');
  });
});

describe('the last listen', () => {
  const good = { loudness: -16.2, truePeak: -2, silences: [0.6, 1.1], durationSeconds: 60.03 };

  it('has nothing against a good recording', () => {
    expect(listen(good, 60, 500_000)).toEqual([]);
  });

  it('names every fault', () => {
    const faults = listen({ loudness: -20, truePeak: 0.1, silences: [2], durationSeconds: 61 }, 60, 3_000_000);
    expect(faults.map((fault) => fault.split(' ')[1])).toEqual(['duration', 'loudness', 'true', 'silence', 'size']);
  });
});
