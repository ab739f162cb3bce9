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

/** Titles are plain text: a reference in one reads as its label. */
export function nameReferences(targets: ReadonlyMap<string, Target>): void {
  for (const target of targets.values()) {
    if (target.title.includes('@')) target.title = target.title.replace(/@([a-z]+-[\w-]*\w)/g, (sign, id: string) => targets.get(id)?.label ?? sign);
  }
}
