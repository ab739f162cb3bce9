import { citationText } from './citations/text';
import type { Bibliography } from './citations/model';
import type { Chapter, Facts, Part, ReferencePlace, Target } from './model';
import type { Quiz } from './quizzes/model';

/** By id, every place that refers to it, in reading order: what indexes and previews show as "used in". A question stands in the section that it asks about. */
export function referencesOf(chapters: readonly Chapter[], quizzes: readonly Quiz[]): ReadonlyMap<string, readonly ReferencePlace[]> {
  const places = new Map<string, ReferencePlace[]>();
  for (const chapter of chapters) {
    const { sections, references } = chapter.facts;
    const quiz = quizzes.find((candidate) => candidate.chapter === chapter);
    const written = references.map(({ id, line, column }) => ({ id, line, column, rank: sections.findLastIndex((section) => section.line <= line) }));
    const asked = (quiz?.facts.references ?? []).map(({ id, line, column }) => {
      const section = quiz?.starts.findLast((start) => start.line <= line)?.section;
      return { id, line, column, rank: sections.findIndex((candidate) => candidate.id === section) };
    });
    for (const { id, line, column, rank } of [...written, ...asked].toSorted((one, other) => one.rank - other.rank)) {
      const known = places.get(id) ?? [];
      if (known.length === 0) places.set(id, known);
      known.push({ chapter, section: sections[rank] ?? null, line, column });
    }
  }
  return places;
}

/** Titles are plain text: a reference in one reads as its label and a citation as its style has it, also where sections are listed. */
export function nameReferences(targets: ReadonlyMap<string, Target>, chapters: readonly Chapter[], bibliography: Bibliography): void {
  const named = (title: string, { citations }: Facts) => withLabels(title.replace(/@\[(\d+)\]/g, (_, ordinal: string) => citationText(citations[Number(ordinal)], bibliography)), targets);
  for (const target of targets.values()) target.title = named(target.title, target.chapter.facts);
  for (const { facts } of chapters) {
    // The facts of a text outlive this book; its sections are exchanged in the chapter's own copy.
    if (facts.sections.some(({ title }) => title.includes('@'))) facts.sections = facts.sections.map((section) => ({ ...section, title: named(section.title, facts) }));
  }
}

/** The same for titles and descriptions of YAML; chapters are whole then. */
export function nameTitles(targets: ReadonlyMap<string, Target>, chapters: readonly Chapter[], parts: readonly Part[]): void {
  const name = (item: { title: string; description?: string }) => {
    if (item.title.includes('@')) item.title = withLabels(item.title, targets);
    if (item.description?.includes('@')) item.description = withLabels(item.description, targets);
  };
  for (const part of parts) for (const item of [part, ...part.principles]) name(item);
  for (const chapter of chapters) {
    name(chapter);
    if (chapter.part) name(chapter.part);
    Object.freeze(chapter);
  }
}

function withLabels(title: string, targets: ReadonlyMap<string, Target>): string {
  return title.replace(/@(#?)([a-z]+-[\w-]*\w)/g, (sign, bare: string, id: string) => targets.get(id)?.label.replace(bare === '' ? '' : /^.* /, '') ?? sign);
}
