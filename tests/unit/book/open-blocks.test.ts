import { describe, expect, it } from 'vitest';
import { openBlocks } from '@/lib/book/open-blocks';

const found = (...lines: string[]) => openBlocks(lines.join('\n'), 'mdx').map(({ line, fence }) => `${line} ${fence}`);

describe('a block without an end', () => {
  it('is found where it opens', () => {
    expect(found('```python', 'x = 1', '', 'And then it is over.')).toEqual(['1 ```']);
    expect(found('Text.', '', '$$', 'x = 1', '', 'And then it is over.', '', '$$', 'y', '$$')).toEqual(['3 $$']);
    expect(found('```python', 'x', '', 'And then.', '', '```python', 'y', '```')).toEqual(['1 ```']);
    expect(found('<Note>', '', '```text', 'x', '', '</Note>')).toEqual(['3 ```']);
    expect(found('$$ x = 1', 'y = 2 $$', '', 'Text.')).toEqual(['1 $$']);
    expect(found('- item', '  ```text', '  x', '', 'Text behind the list.')).toEqual(['2 ```']);
  });

  it('is none that closes', () => {
    expect(found('```text', 'x', '```', '~~~', '```', '~~~', '$$', 'x', '$$', '$$x$$', 'costs $5')).toEqual([]);
    expect(found('````mdx', '```python', 'x', '```', '````')).toEqual([]);
    expect(found('- ```text', '  x', '  ```', '> $$', '> x', '> $$')).toEqual([]);
    expect(found('$$', 'a', '', 'b', '$$')).toEqual([]);
  });
});
