import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkManuscript } from '@/lib/check/check';
import { elementKinds, htmlElements } from '@/lib/book/vocabulary/kinds';

const guide = join('docs', 'guide');
const text = readFileSync(join(guide, 'chapters', 'contribute.mdx'), 'utf8');

describe("the contributor's guide", () => {
  it('is a manuscript without mistakes', () => {
    expect(checkManuscript(guide)).toEqual([]);
  });

  it('shows below each example exactly what stands in it', () => {
    const examples = [...text.matchAll(/^<Example [^>]*>\n\n(`{3,})mdx\n([\s\S]*?)\n\1\n\n([\s\S]*?)\n\n<\/Example>$/gm)];
    expect(examples.length).toBe(text.match(/^<Example /gm)?.length);
    for (const [, , written, shown] of examples) expect(shown).toBe(written);
  });

  it('names every element that an author may write', () => {
    const missing = [...elementKinds.keys()].filter((name) => !text.includes(`<${name}`));
    expect([...missing, ...[...htmlElements.keys()].filter((name) => !text.includes(`\`${name}\``))]).toEqual([]);
  });
});
