import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleGroups } from '@/lib/check/rule-list';

const listed = ruleGroups.flatMap(({ rules }) => rules.map(({ id }) => id));
const sources = ['lib/book', 'lib/check'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(folder, name), 'utf8')));
/** A rule stands before its message, which begins with "Unexpected" or comes from a variable. */
const named = sources.flatMap((text) => [...text.matchAll(/'([a-z]+(?:-[a-z]+)*)', ['`]Unexpected/g), ...text.matchAll(/\b(?:problem|warning)\([^'\n[]*'([a-z]+(?:-[a-z]+)*)',/g)].map((match) => match[1] ?? ''));

describe('the list of rules', () => {
  it('names every rule that a message can name', () => {
    expect(named.length).toBeGreaterThan(60);
    expect([...new Set(named)].filter((id) => !listed.includes(id))).toEqual([]);
  });

  it('names each once', () => {
    expect(listed.filter((id, index) => listed.indexOf(id) !== index)).toEqual([]);
  });
});
