import { join } from 'node:path';
import { diskCache } from '../disk-cache';
import type { Facts } from '../model';
import { didYouMean, nearest } from '../nearest';
import { pipelineVersion } from '../pipeline-version';
import { problem, warning, type Problem } from '../problems';
import { hashOf } from '../source';
import type { BibFile } from './bib-files';
import { formatCitations, type Formatted } from './format';
import { citationId, type Bibliography, type CitationFact, type CitingPlace, type CslItem, type Work } from './model';
import type { PlacedCitation } from './places';
import { authorYearStyle, citationStyle } from './styles';
import { readWorks, type KnownWork } from './works';

/** A text of the book as far as mistakes in its citations go. */
interface Page {
  path: string;
  facts: Facts;
}

interface Wishes {
  root: string;
  files: readonly BibFile[];
  /** `citation_style` of book.yaml, and the line where it stands. */
  style: string;
  styleLine: number;
  language: string;
}

/** Formatting is the one slow step: kept for as long as the citations, their works and the style are the same. */
const cache = diskCache<Formatted>(join('.next', 'cache', 'book', 'bibliography'), 20);

/** Finds the work of every citation of the book and how it reads; what cannot be found is a problem. */
export function resolveBibliography(pages: readonly Page[], placed: readonly PlacedCitation[], wishes: Wishes): { bibliography: Bibliography; problems: Problem[] } {
  const { works, lost, problems: mistakes } = readWorks(wishes.files);
  const present = wishes.files.length > 0;
  const { style, problems: unusable } = citationStyle(wishes.root, wishes.style, wishes.language, wishes.styleLine);
  const problems = [...mistakes, ...unusable, ...unknownKeys(pages, works, lost, present)];
  const places = new Map<string, Map<string, CitingPlace>>();
  const wanted = new Map<string, CitationFact>();
  for (const { citation, place } of placed) {
    if (!citation.items.every(({ key }) => works.has(key))) continue;
    const id = citationId(citation);
    if (!wanted.has(id)) wanted.set(id, citation);
    for (const { key } of citation.items) {
      const cited = places.get(key) ?? new Map<string, CitingPlace>();
      const name = placeName(place);
      if (!cited.has(name)) cited.set(name, place);
      places.set(key, cited);
    }
  }
  if (present) problems.push(...unused(works, pages));
  const items = [...places.keys()].flatMap((key) => works.get(key)?.csl ?? []);
  const formatted = format(style, items, [...wanted.values()], problems, wishes);
  const list = formatted.works.flatMap(({ key, html, label, letter }): [string, Work][] => {
    const csl = works.get(key)?.csl;
    return csl ? [[key, Object.freeze({ key, csl, html, label, letter, citedIn: Object.freeze([...(places.get(key)?.values() ?? [])]) })]] : [];
  });
  return { bibliography: Object.freeze({ present, numeric: formatted.numeric, works: new Map(list), citations: new Map(formatted.citations) }), problems };
}

function format(style: ReturnType<typeof citationStyle>['style'], items: readonly CslItem[], wanted: readonly CitationFact[], problems: Problem[], { style: name, styleLine: line }: Wishes): Formatted {
  if (items.length === 0) return { numeric: false, works: [], citations: [] };
  const key = hashOf(JSON.stringify([pipelineVersion(), style, items, wanted.map(citationId)]));
  const known = cache.read(key);
  if (known !== undefined) return known;
  let formatted: Formatted;
  try {
    formatted = formatCitations(style, items, wanted);
  } catch (error) {
    // The engine says little of a style that it cannot read.
    problems.push(problem({ file: 'book.yaml', line, column: 1 }, 'citation-style', `Unexpected style \`${name}\` that cannot be used (${error instanceof Error ? error.message : String(error)}), expected CSL 1.0`));
    return formatCitations(authorYearStyle(), items, wanted);
  }
  cache.write(key, formatted);
  return formatted;
}

/** The same for places that are listed once. */
function placeName(place: CitingPlace): string {
  if (place.kind === 'chapter') return `${place.chapter.source.path}#${place.section ?? ''}`;
  if (place.kind === 'part') return `part ${place.part.slug}`;
  return place.kind === 'term' ? place.id : `welcome#${place.section ?? ''}`;
}

function unknownKeys(pages: readonly Page[], works: ReadonlyMap<string, KnownWork>, lost: ReadonlySet<string>, present: boolean): Problem[] {
  const known = [...works.keys()];
  const repairs = new Map<string, string>();
  return pages.flatMap(({ path, facts }) =>
    facts.citations.flatMap(({ narrative, items }) => {
      if (narrative && !present) return [];
      return items.flatMap(({ key, line, column }) => {
        if (works.has(key) || lost.has(key)) return [];
        const repair = repairs.get(key) ?? (present ? (didYouMean(key, known) ?? (narrative ? `write \`\\@${key}\` if it is no citation` : 'add it to references.bib')) : 'add references.bib to the manuscript');
        repairs.set(key, repair);
        return [problem({ file: path, line, column }, 'unknown-citation', `Unexpected citation \`@${key}\`, expected a key of references.bib`, repair)];
      });
    }),
  );
}

function unused(works: ReadonlyMap<string, KnownWork>, pages: readonly Page[]): Problem[] {
  // A text that could not be read may well cite it.
  if (pages.some(({ facts }) => facts.problems.some(({ rule }) => rule === 'unreadable'))) return [];
  const written = new Set(pages.flatMap(({ facts }) => facts.citations.flatMap(({ items }) => items.map(({ key }) => key))));
  // A key that is mistyped is told where it stands.
  const cited = new Set([...written].map((key) => (works.has(key) ? key : (nearest(key, [...works.keys()]) ?? key))));
  // A volume shows in the works that stand in it.
  for (const { within } of works.values()) if (within !== undefined) for (const key of works.keys()) if (key.toLowerCase() === within.toLowerCase()) cited.add(key);
  return [...works].flatMap(([key, { file, line, column }]) => (cited.has(key) ? [] : [warning({ file, line, column }, 'unused-citation', `Unexpected entry \`${key}\` that nothing cites, expected a citation of it`)]));
}
