import { resolveBibliography } from './citations/bibliography';
import { placedCitations } from './citations/places';
import type { Book, Chapter, Facts, Part, PartName, SourceFile, Target } from './model';
import { factsOf } from './facts-cache';
import type { Manuscript } from './load';
import { indexOf } from './book-index/resolve';
import { resolveTerms, withUses } from './glossary/resolve';
import { didYouMean } from './nearest';
import { problem, type Problem } from './problems';
import { resolveQuizzes } from './quizzes/resolve';
import { Principles } from './principles';
import type { BookFile } from './schema';
import { nameReferences, nameTitles, referencesOf } from './references';
import { hashOf } from './source';
import { titleWords } from './title-words';
import { anchorLabels } from './vocabulary/kinds';

/** Step 4: numbers everything and points every reference at its target. What cannot be resolved is a problem. */
export function resolveBook(manuscript: Manuscript): { book: Book; problems: Problem[] } {
  const { opening, parts, closing, appendices, ...about } = manuscript.salvaged ?? provisional(manuscript);
  const chapterOf = new Map<string, Chapter>();
  let number = 0;
  const chapters = (slugs: readonly string[], part: PartName | null): Chapter[] =>
    [...new Set(slugs)].flatMap((slug) => {
      if (chapterOf.has(slug)) return [];
      number += 1;
      const chapter = chapterFrom('chapter', slug, String(number), part, manuscript.chapters.get(slug) ?? absent('chapters', slug));
      chapterOf.set(slug, chapter);
      return [chapter];
    });
  const first = chapters(opening, null);
  const principles = new Principles();
  const words = (text: string) => titleWords(text, manuscript.macros.macros);
  principles.count(first);
  const resolvedParts = parts.map((part, index): Part => {
    const name = { slug: part.slug ?? slugOf(part.title), label: `Part ${roman(index + 1)}`, title: words(part.title) };
    const passages = manuscript.passages[index];
    const own = principles.ofPart((passages?.principles ?? []).map((principle) => ({ ...principle, title: words(principle.title) })));
    const inside = chapters(part.chapters, name);
    principles.count(inside);
    return { ...name, layer: part.layer ?? '', description: words(part.description ?? ''), introduction: passages?.introduction ?? null, principles: own, chapters: inside };
  });
  const last = chapters(closing, null);
  const back = [...new Set(appendices)].map((slug, index) =>
    chapterFrom('appendix', slug, String.fromCharCode(65 + index), null, manuscript.appendices.get(slug) ?? absent('appendices', slug)),
  );
  principles.count([...last, ...back]);
  const all = [...first, ...resolvedParts.flatMap((part) => part.chapters), ...last];
  const welcome = manuscript.welcome ? Object.freeze({ ...manuscript.welcome, facts: factsOf(manuscript.welcome) }) : null;
  const passages = manuscript.passages.flatMap((part) => [...(part.introduction ? [part.introduction] : []), ...part.principles.map(({ text }) => text)]);
  const problems = [...all, ...back, ...passages, ...(welcome ? [welcome] : [])].flatMap(({ facts }) => facts.problems);
  const targets = collectTargets([...all, ...back], principles.before, problems);
  const { terms, problems: ofTerms } = resolveTerms(manuscript.glossary, about.language, manuscript.macros);
  const glossary = withUses(terms, [...all, ...back]);
  problems.push(...ofTerms);
  const { quizzes, problems: quizProblems } = resolveQuizzes(manuscript.quizzes, [...all, ...back], targets, manuscript.macros);
  problems.push(...quizProblems);
  problems.push(...unresolvedReferences([...all, ...back, ...passages, ...terms.values(), ...quizzes].map(({ source, facts }) => ({ path: source.path, facts })), welcome, targets));
  const texts = [...all, ...back, ...passages, ...terms.values(), ...quizzes, ...(welcome ? [{ source: welcome, facts: welcome.facts }] : [])].map(({ source, facts }) => ({ path: source.path, facts }));
  const placed = placedCitations({ welcome, opening: first, parts: resolvedParts, closing: [...last, ...back], quizzes, terms: [...terms.values()] });
  const cited = resolveBibliography(texts, placed, { root: manuscript.root, files: manuscript.bibFiles, style: about.citation_style, styleLine: manuscript.styleLine, language: about.language });
  problems.push(...cited.problems);
  nameReferences(targets, [...all, ...back], cited.bibliography);
  nameTitles(targets, [...all, ...back], resolvedParts);
  const book: Book = {
    about: Object.freeze({ ...about, title: words(about.title) }),
    parts: Object.freeze(resolvedParts),
    chapters: Object.freeze(all),
    appendices: Object.freeze(back),
    welcome,
    targets,
    glossary,
    glossaryWhole: manuscript.glossary.whole,
    glossaryLost: Object.freeze(manuscript.glossary.lost),
    index: Object.freeze(indexOf([...all, ...back], about.language)),
    bibliography: cited.bibliography,
    references: referencesOf([...all, ...back], quizzes),
    quizzes: Object.freeze(quizzes),
    principlesBefore: principles.before,
    root: manuscript.root,
  };
  return { book: Object.freeze(book), problems };
}

/** Stands in for a `book.yaml` that cannot be used: the chapters that it names, so that the rest is still checked. */
function provisional({ listed }: Manuscript): BookFile {
  return { title: 'Untitled', language: 'en', citation_style: 'author-year', links: {}, downloads: {}, opening: [], parts: [{ title: 'Chapters', principles: [], chapters: listed.chapters }], closing: [], appendices: listed.appendices, paths: [] };
}

function chapterFrom(kind: Chapter['kind'], slug: string, number: string, part: PartName | null, source: SourceFile): Chapter {
  const { title, description, status, authors, keywords } = source.frontMatter;
  const words = (text: string) => titleWords(text, source.macros);
  return { kind, slug, number, title: words(title), description: words(description ?? ''), status, authors, keywords, part, source, facts: ownFacts(factsOf(source)) };
}

/** A copy where this book gives sections another title than their text; else the facts themselves, by which others remember what they made of them. */
function ownFacts(facts: Facts): Facts {
  return facts.sections.some(({ title }) => title.includes('@')) ? { ...facts } : facts;
}

/** Stands in for a file that is missing, so that the checker can go on to the rest; a build never gets here. */
function absent(folder: 'chapters' | 'appendices', slug: string): SourceFile {
  return { path: `${folder}/${slug}.mdx`, format: 'mdx', body: '', hash: hashOf(slug), frontMatter: { title: slug, status: 'planned', authors: [], keywords: [] } };
}

function collectTargets(chapters: readonly Chapter[], principlesBefore: ReadonlyMap<Chapter, number>, problems: Problem[]): Map<string, Target> {
  const targets = new Map<string, Target>();
  for (const chapter of chapters) {
    const principles = principlesBefore.get(chapter) ?? 0;
    const add = (id: string, label: string, title: string, at: { line: number; column: number }, perPage: Map<string, number>, global: boolean) => {
      const earlier = targets.get(id);
      if (perPage.has(id) || (global && earlier)) {
        const line = perPage.get(id);
        const where = line === undefined ? `in ${earlier?.chapter.source.path ?? 'another file'}` : `at line ${line}`;
        problems.push(problem({ file: chapter.source.path, ...at }, 'duplicate-id', `Unexpected second id \`${id}\`, expected each id once`, `it already stands ${where}`));
      } else if (global) targets.set(id, { id, label, title, chapter });
      if (!perPage.has(id)) perPage.set(id, at.line);
    };
    const seen = new Map<string, number>();
    for (const section of chapter.facts.sections) {
      add(section.id, `${anchorLabels.sec} ${chapter.number}${section.number ? `.${section.number}` : ''}`, section.title, section, seen, section.id.startsWith('sec-'));
    }
    for (const anchor of chapter.facts.anchors) {
      const ordinal = anchor.kind === 'pri' ? String(principles + anchor.ordinal) : anchor.kind === 'ln' ? String(anchor.ordinal) : `${chapter.number}.${anchor.ordinal}${anchor.part ?? ''}`;
      if (anchor.id !== '') add(anchor.id, `${anchorLabels[anchor.kind]} ${ordinal}`, anchor.title, anchor, seen, true);
    }
  }
  return targets;
}

interface Page {
  path: string;
  facts: Facts;
}

function unresolvedReferences(chapters: readonly Page[], welcome: Page | null, targets: ReadonlyMap<string, Target>): Problem[] {
  const pages = welcome ? [...chapters, welcome] : chapters;
  const known = [...targets.keys()];
  const lost = new Set(pages.flatMap(({ facts }) => facts.lost));
  const repairs = new Map<string, string | undefined>();
  const repair = (id: string) => {
    if (!repairs.has(id)) repairs.set(id, didYouMean(id, known));
    return repairs.get(id);
  };
  return pages.flatMap(({ path, facts }) =>
    facts.references
      .filter(({ id }) => !targets.has(id) && !lost.has(id))
      .map(({ id, line, column }) => problem({ file: path, line, column }, 'unresolved-reference', `Unexpected reference \`@${id}\`, expected an id that exists`, repair(id))),
  );
}

function slugOf(title: string): string {
  return title.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'part';
}

function roman(value: number): string {
  const steps: [number, string][] = [[100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];
  let rest = value;
  return steps.reduce((text, [size, sign]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return text + sign.repeat(count);
  }, '');
}

