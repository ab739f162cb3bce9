import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar } from 'yaml';
import { z } from 'zod';
import type { SourceFile } from './model';
import { problem, type Problem } from './problems';
import { hashOf } from './source';
import { texMistake, type Macros } from './tex';
import { parseYaml, readYaml } from './yaml';

const file = 'macros.yaml';

/** `\R: "\\mathbb{R}"`: a name with its backslash and what it stands for; `#1` to `#9` are its arguments. */
const macrosSchema = z.record(z.string(), z.string('a text of TeX in quotes')).superRefine((macros, context) => {
  for (const name of Object.keys(macros)) {
    if (!/^\\(?:[A-Za-z]+|[^A-Za-z])$/.test(name)) context.addIssue({ code: 'custom', path: [name], message: `Unexpected name \`${name}\` of a macro, expected one backslash before letters`, params: { rule: 'macro', repair: `write \`"\\\\${name.replace(/[^A-Za-z]/g, '') || 'R'}": ...\`` } });
  }
});

/** What `macros.yaml` gives. */
export interface MacroReading {
  problems: Problem[];
  macros: Macros;
  /** The file with the macros that its formulas may use: another file when they change. */
  withMacros(source: SourceFile): SourceFile;
}

/** Reads the TeX macros of a book, from the one file that holds them; a book without that file has none. */
export function readMacros(root: string): MacroReading {
  const path = join(root, file);
  if (!existsSync(path)) return { problems: [], macros: {}, withMacros: (source) => source };
  const text = readFileSync(path, 'utf8');
  const { salvaged: value, problems } = readYaml(text, macrosSchema, file);
  const wrong = mistakes(text, value ?? {});
  // A formula with a wrong macro is not a second mistake.
  const unread = problems.length === 0 ? {} : written(text);
  const macros: Macros = Object.freeze({ ...unread, ...value, ...Object.fromEntries([...wrong.keys()].map((name) => [name, standIn(value?.[name] ?? '')])) });
  const version = hashOf(JSON.stringify(macros));
  return {
    problems: [...problems, ...wrong.values()],
    macros,
    withMacros: (source) => ({ ...source, hash: hashOf(`${source.hash}:${version}`), macros }),
  };
}

/** Macros that no formula could use: each is tried once, with letters as its arguments. */
function mistakes(text: string, macros: Macros): Map<string, Problem> {
  return new Map(Object.entries(macros).flatMap(([name, meaning]): [string, Problem][] => {
    const mistake = texMistake(`${name}${'{x}'.repeat(argumentsOf(meaning))}`, true, macros);
    if (mistake === null || !/Undefined control sequence|Expected '}'|Unexpected end of input|Extra }|Too many expansions/.test(mistake.message)) return [];
    return [[name, problem(placeOf(text, name), 'tex', `Unexpected TeX \`${meaning.slice(0, 40)}\` of the macro \`${name}\`: ${mistake.message}, expected TeX that KaTeX knows`)]];
  }));
}

/** Every macro that a file with mistakes means to give, line by line, as far as formulas go. */
function written(text: string): Macros {
  return Object.fromEntries([...text.matchAll(/^\s*["']?\\{0,2}([A-Za-z]+)["']?\s*:(.*)$/gm)].map(([, name = '', meaning = '']) => [`\\${name}`, standIn(meaning)]));
}

/** Takes the arguments of a macro that cannot be used, and shows them. */
function standIn(meaning: string): string {
  return `{${'#1#2#3#4#5#6#7#8#9'.slice(0, 2 * argumentsOf(meaning))}}`;
}

function argumentsOf(meaning: string): number {
  return Math.max(0, ...[...meaning.matchAll(/#(\d)/g)].map((match) => Number(match[1])));
}

function placeOf(text: string, name: string): { file: string; line: number; column: number } {
  const parsed = parseYaml(text);
  const contents = parsed?.document.contents;
  const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
  const node = pair?.value ?? pair?.key;
  const { line, col } = parsed && isNode(node) && node.range ? parsed.lines.linePos(node.range[0]) : { line: 1, col: 1 };
  return { file, line, column: col };
}
