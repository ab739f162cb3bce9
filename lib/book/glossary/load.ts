import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Point } from '../model';
import type { Problem } from '../problems';
import { parseYaml, readYaml } from '../yaml';
import { placedText, type PlacedText } from './placed-text';
import { glossarySchema, termSchema } from './schema';

/** Path of the glossary from the manuscript's root. */
export const glossaryPath = 'glossary.yaml';

/** A name with the place where it stands. */
export interface PlacedName extends Point {
  name: string;
}

/** One entry of the glossary as it was read, with its places. */
export interface WrittenTerm {
  term: PlacedName;
  aliases: PlacedName[];
  see: PlacedName[];
  definition: PlacedText & Point;
}

/** The glossary as it was read: every entry that is whole. */
export interface WrittenGlossary {
  terms: WrittenTerm[];
  /** Names of entries that cannot be used because of a mistake in them: what names one is not a second mistake. */
  lost: string[];
  /** False when entries are missing here whose names are not known. */
  whole: boolean;
  problems: Problem[];
}

/** Reads `glossary.yaml`. A manuscript without one has no terms. */
export function readGlossary(root: string): WrittenGlossary {
  const absolute = join(/* turbopackIgnore: true */ root, glossaryPath);
  if (!existsSync(absolute)) return { terms: [], lost: [], whole: true, problems: [] };
  const text = readFileSync(absolute, 'utf8').replace(/^\uFEFF/, '');
  const parsed = parseYaml(text);
  // A file of remarks alone is an empty glossary.
  if (parsed?.document.errors.length === 0 && parsed.document.contents === null) return { terms: [], lost: [], whole: true, problems: [] };
  const { problems } = readYaml(text, glossarySchema, glossaryPath);
  if (!parsed || !isSeq(parsed.document.contents)) return { terms: [], lost: [], whole: false, problems };
  const { document, lines } = parsed;
  const at = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const lost: string[] = [];
  let whole = parsed.document.errors.length === 0;
  const terms = parsed.document.contents.items.flatMap((item): WrittenTerm[] => {
    if (!isMap(item)) return [];
    const checked = readableTerm.safeParse(item.toJS(document));
    const definition = item.get('definition', true);
    if (!checked.success || !isScalar(definition)) {
      const names = [item.get('term'), ...aliasesOf(item)].filter((name) => typeof name === 'string');
      lost.push(...names);
      whole &&= names.length > 0;
      return [];
    }
    const placed = (name: string, ...path: (string | number)[]): PlacedName => {
      const node = item.getIn(path, true);
      return { name: name.normalize('NFC').replace(/\s+/g, ' '), ...at(isNode(node) && node.range ? node.range[0] : 0) };
    };
    return [
      {
        term: placed(checked.data.term, 'term'),
        aliases: checked.data.aliases.map((name, index) => placed(name, 'aliases', index)),
        see: checked.data.see.map((name, index) => placed(name, 'see', index)),
        definition: { ...placedText(definition, text, lines), ...at(definition.range?.[0] ?? 0) },
      },
    ];
  });
  return { terms, lost, whole, problems };
}

/** An entry with a key too much is an entry all the same. */
const readableTerm = termSchema.strip();

function aliasesOf(item: YAMLMap): unknown[] {
  const aliases = item.get('aliases');
  return isSeq(aliases) ? aliases.items.map((alias) => (isScalar(alias) ? alias.value : alias)) : [];
}
