import { LineCounter, isMap, isNode, isPair, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { z } from 'zod';
import { didYouMean, nearest } from './nearest';
import { problem, type Place, type Problem } from './problems';

/** A YAML text that was read: its value where it has one, and its mistakes at their lines. */
interface YamlReading<T> {
  value: T | null;
  /** The value without its mistakes, where what is left fits: lets a checker go on. The value itself where there are none. */
  salvaged: T | null;
  problems: Problem[];
}

/**
 * Reads YAML and checks it against a schema. Every mistake of syntax and of shape becomes a problem at its line, and
 * the message holds the accepted form. Aliases are bounded by the parser, so that a "billion laughs" document is an error.
 * @param firstLine line of the file at which `text` begins, from 1.
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, file: string, firstLine = 1): YamlReading<T> {
  const parsed = parseYaml(text);
  if (parsed === null) return { value: null, salvaged: null, problems: [problem({ file, line: firstLine, column: 1 }, 'yaml-syntax', 'Unexpected YAML that is too large or nested too deep, expected a few pages of `key: value` lines')] };
  const { document, lines } = parsed;
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  // One slip of syntax often makes the parser complain several times: the first complaint is the mistake.
  const problems = document.errors.slice(0, 1).map((error) => problem(placeOf(error, document, at), 'yaml-syntax', `Unexpected YAML: ${(error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}, expected \`key: value\` lines`));
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    return { value: null, salvaged: null, problems: [...problems, problem(at(0), 'yaml-syntax', `Unexpected aliases (${error instanceof Error ? error.message : String(error)}), expected plain values`)] };
  }
  const checked = schema.safeParse(data ?? {});
  if (checked.success) return { value: problems.length === 0 ? checked.data : null, salvaged: problems.length === 0 ? checked.data : null, problems };
  const [syntax] = problems;
  if (syntax) {
    // A document that does not parse would repeat its syntax error as errors of shape; a strange key elsewhere is a mistake of its own.
    const strange = checked.error.issues.filter((issue) => issue.code === 'unrecognized_keys').flatMap((issue) => shapeProblems(issue, document, schema, at));
    return { value: null, salvaged: null, problems: [...problems, ...strange.filter(({ line, message }) => line !== syntax.line && /`[\w.-]+`/.test(message))] };
  }
  const issues = withoutMistyped(checked.error.issues, document, schema);
  return { value: null, salvaged: salvage(data, checked.error.issues, schema), problems: issues.flatMap((issue) => shapeProblems(issue, document, schema, at)) };
}

/** A key that is mistyped is one mistake: that the right one is absent is not told too. */
function withoutMistyped(issues: readonly z.core.$ZodIssue[], document: Document, schema: z.ZodType): z.core.$ZodIssue[] {
  const meant = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, nearest(key, keysAt(schema, keysOf(issue)))].join('.')) : [])));
  return issues.filter((issue) => !meant.has(issue.path.join('.')) || document.hasIn(issue.path));
}

/** Path of an issue as a YAML document takes it. */
function keysOf(issue: z.core.$ZodIssue): (string | number)[] {
  return issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
}

/** A path as a reader of the message names it, who has the line: `author.email`, without the places in lists. */
function nameOf(path: readonly (string | number)[]): string {
  return path.filter((key) => typeof key === 'string').join('.') || (path.length > 0 ? 'item' : 'document');
}

/** Takes out what a schema refused, the last first, so that places in lists stay right, and tries again. */
function salvage<T>(data: unknown, issues: readonly z.core.$ZodIssue[], schema: z.ZodType<T>): T | null {
  const refused = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]));
  for (const path of refused.toReversed()) {
    const parent = path.slice(0, -1).reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined), data);
    const key = path.at(-1);
    if (Array.isArray(parent) && typeof key === 'number') parent.splice(key, 1);
    else if (typeof parent === 'object' && parent !== null && key !== undefined) Reflect.deleteProperty(parent, key);
  }
  return schema.safeParse(data).data ?? null;
}

/** The parser notices some slips later, and some earlier, than the line a person would look at. */
function placeOf(error: YAMLError, document: Document, at: (offset: number) => Place): Place {
  const place = at(error.pos[0]);
  if (error.code === 'MISSING_CHAR' && error.message.includes('closing')) {
    let opened: number | undefined;
    visit(document, { Scalar: (_, { type, range }) => void (opened = range && type?.startsWith('QUOTE') && range[0] <= error.pos[0] ? range[0] : opened) });
    return opened === undefined ? place : at(opened);
  }
  // A line that is indented by mistake is read as the second line of the value above it.
  const indented = error.code === 'BLOCK_AS_IMPLICIT_KEY' && document.errors.some(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === error.pos[0]);
  return indented ? { ...place, line: place.line + 1, column: 1 } : place;
}

/** No settings of a book come near; the limit keeps hostile text from taking minutes. */
const LONGEST_YAML = 512 * 1024;

/** The nodes of a YAML text with their lines, mistakes included; null when it is too large or too deep to be read. */
export function parseYaml(text: string): { document: Document; lines: LineCounter } | null {
  if (text.length > LONGEST_YAML || /[[{]{60}|(?:- ){60}/.test(text)) return null;
  const lines = new LineCounter();
  try {
    return { document: parseDocument(text, { lineCounter: lines, uniqueKeys: true }), lines };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function shapeProblems(issue: z.core.$ZodIssue, document: Document, schema: z.ZodType, at: (offset: number) => Place): Problem[] {
  const path = keysOf(issue);
  const name = nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem(at(offsetOf(document, [...path, key], true)), 'unknown-key', `Unexpected key \`${nameOf([...path, key])}\`, expected one of the documented keys`, didYouMean(key, keysAt(schema, path))));
  }
  const present = document.hasIn(path);
  const place = at(offsetOf(document, path, false));
  // A check of a schema's own may name its rule and the repair.
  if (issue.code === 'custom' && typeof issue.params?.['rule'] === 'string') return [problem(place, issue.params['rule'], issue.message, issue.params['repair'] as string | undefined)];
  if (!present && path.length > 0) return [problem(place, 'missing-key', `Unexpected absence of \`${name}\`, expected ${accepted(issue)}`)];
  const found = document.getIn(path);
  const written = ['string', 'number', 'boolean'].includes(typeof found) && String(found).trim() !== '' ? ` \`${String(found).slice(0, 40)}\`` : '';
  const repair = issue.code === 'invalid_value' ? didYouMean(String(found), issue.values.map(String)) : undefined;
  return [problem(place, 'wrong-value', `Unexpected value${written} of \`${name}\`, expected ${accepted(issue)}`, repair)];
}

/** The keys that a schema accepts at a path. */
function keysAt(schema: z.core.$ZodType, path: readonly (string | number)[]): string[] {
  let at: unknown = schema;
  const open = () => {
    while (at instanceof z.ZodOptional || at instanceof z.ZodDefault) at = at.unwrap();
  };
  open();
  for (const key of path) {
    if (at instanceof z.ZodObject) at = (at.shape as Record<string, unknown>)[key];
    else if (at instanceof z.ZodArray) at = at.element;
    open();
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

const types: Readonly<Record<string, string>> = { string: 'a text', array: 'a list', object: 'a map of keys', int: 'a whole number', boolean: '`true` or `false`' };

/** The accepted form in words: zod's own phrase where the schema does not give one. */
function accepted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return types[issue.expected] ?? `a ${issue.expected}`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  return issue.message;
}

/** Offset of the node at a path, or of its nearest ancestor that exists. */
function offsetOf(document: Document, path: readonly (string | number)[], ofKey: boolean): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === String(key));
      const node = ofKey || !isNode(pair?.value) ? pair?.key : pair.value;
      if (isNode(node) && node.range) return node.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
