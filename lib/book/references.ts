import type { Chapter, ReferencePlace, Target } from './model';

/** By id, every place that refers to it, in reading order: what indexes and previews show as "used in". */
export function referencesOf(chapters: readonly Chapter[]): ReadonlyMap<string, readonly ReferencePlace[]> {
  const places = new Map<string, ReferencePlace[]>();
  for (const chapter of chapters) {
    for (const { id, line, column } of chapter.facts.references) {
      const section = chapter.facts.sections.findLast((candidate) => candidate.line <= line) ?? null;
      const known = places.get(id) ?? [];
      if (known.length === 0) places.set(id, known);
      known.push({ chapter, section, line, column });
    }
  }
  return places;
}

/** Titles are plain text: a reference in one reads as its label, also where sections are listed. */
export function nameReferences(targets: ReadonlyMap<string, Target>, chapters: readonly Chapter[]): void {
  const named = (title: string) => title.replace(/@(#?)([a-z]+-[\w-]*\w)/g, (sign, bare: string, id: string) => targets.get(id)?.label.replace(bare === '' ? '' : /^.* /, '') ?? sign);
  for (const target of targets.values()) target.title = named(target.title);
  for (const { facts } of chapters) {
    // The facts of a text outlive this book; its sections are exchanged in the chapter's own copy.
    if (facts.sections.some(({ title }) => title.includes('@'))) facts.sections = facts.sections.map((section) => ({ ...section, title: named(section.title) }));
  }
}
