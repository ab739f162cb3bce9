import { levelsOf } from '@/lib/book/book-index/marks';
import type { Book } from '@/lib/book/model';
import { problem, warning, type Place, type Problem } from '@/lib/book/problems';
import { pagesOf } from '../pages';

interface Use {
  /** The entry as written, and at a sub-entry the entry above it. */
  name: string;
  place: Place;
}

/** Index marks without an entry or with too many levels, and entries that differ only in case, hyphen or number. */
export function indexEntries(book: Book): Problem[] {
  const problems: Problem[] = [];
  const names = new Map<string, Use[]>();
  for (const { path, facts } of pagesOf(book)) {
    for (const { entry, line, column } of facts.indexMarks) {
      const place = { file: path, line, column };
      const levels = levelsOf(entry);
      if (levels.some((level) => level === '')) problems.push(problem(place, 'index-entry', `Unexpected index entry \`${entry}\`, expected \`entry\` or \`entry!sub-entry\``, levels[0] === '' && levels.length === 1 ? 'write entry="..."' : 'take the needless `!` out'));
      else if (levels.length > 2) problems.push(problem(place, 'index-entry', `Unexpected index entry of ${levels.length} levels \`${entry}\`, expected two at most`, `write \`${levels[0] ?? ''}!${levels.slice(1).join(', ')}\``));
      else for (let depth = 1; depth <= levels.length; depth += 1) remember(names, levels.slice(0, depth), place);
    }
  }
  return [...problems, ...[...names.values()].flatMap(variants)];
}

function remember(names: Map<string, Use[]>, levels: readonly string[], place: Place): void {
  const key = levels.map(plainForm).join('!');
  names.set(key, [...(names.get(key) ?? []), { name: levels.at(-1) ?? '', place }]);
}

/** The form that stands most often is taken for the right one, the first where none does. */
function variants(uses: readonly Use[]): Problem[] {
  const counts = new Map<string, number>();
  for (const { name } of uses) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [usual] = [...counts].reduce((best, item) => (item[1] > best[1] ? item : best));
  const first = uses.find(({ name }) => name === usual);
  return uses.filter(({ name }) => name !== usual).map(({ name, place }) => warning(place, 'index-entry', `Unexpected index entry \`${name}\` beside \`${usual}\` (${first?.place.file ?? ''}:${first?.place.line ?? 0}), expected one form`, `write \`${usual}\``));
}

/** Letters small, hyphens as spaces, each word without the ending of its plural. */
function plainForm(name: string): string {
  return name.toLowerCase().split(/[\s‐‑–-]+/).map((word) => word.replace(/(?<=[^aeiou])ies$/, 'y').replace(/(?<=(?:[sxz]|ch|sh))es$|(?<=[^s])s$/, '')).join(' ');
}
