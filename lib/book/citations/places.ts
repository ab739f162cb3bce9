import type { Chapter, Facts, Part, Term } from '../model';
import type { Quiz } from '../quizzes/model';
import type { CitationFact, CitingPlace } from './model';

/** A citation and where a reader finds it. */
export interface PlacedCitation {
  citation: CitationFact;
  place: CitingPlace;
}

/** All that may cite a work. */
export interface CitingTexts {
  welcome: { facts: Facts } | null;
  opening: readonly Chapter[];
  parts: readonly Part[];
  /** Chapters behind the parts, then appendices. */
  closing: readonly Chapter[];
  quizzes: readonly Quiz[];
  terms: readonly Term[];
}

/** Every citation of the book in reading order: a part's page stands before its chapters, a question at the end of its section, the glossary behind all. */
export function placedCitations({ welcome, opening, parts, closing, quizzes, terms }: CitingTexts): PlacedCitation[] {
  const ofChapter = (chapter: Chapter) => inChapter(chapter, quizzes.find((quiz) => quiz.chapter === chapter));
  return [
    ...(welcome?.facts.citations ?? []).map((citation): PlacedCitation => ({ citation, place: { kind: 'welcome', section: citation.section } })),
    ...opening.flatMap(ofChapter),
    ...parts.flatMap((part) => [...ofPart(part), ...part.chapters.flatMap(ofChapter)]),
    ...closing.flatMap(ofChapter),
    ...terms.flatMap((term) => term.facts.citations.map((citation): PlacedCitation => ({ citation, place: { kind: 'term', id: term.id, name: term.name } }))),
  ];
}

function ofPart({ slug, label, title, introduction, principles }: Part): PlacedCitation[] {
  const texts = [...(introduction ? [introduction] : []), ...principles.map(({ text }) => text)];
  return texts.flatMap(({ facts }) => facts.citations.map((citation) => ({ citation, place: { kind: 'part', part: { slug, label, title } } })));
}

function inChapter(chapter: Chapter, quiz: Quiz | undefined): PlacedCitation[] {
  const { sections, citations } = chapter.facts;
  const rank = ({ section }: { section: string | null }) => sections.findIndex(({ id }) => id === section);
  const asked = (quiz?.facts.citations ?? []).map((citation) => ({ ...citation, section: quiz?.starts.findLast(({ line }) => line <= citation.line)?.section ?? null }));
  // Stable: what stands in the text of a section comes before its questions.
  return [...citations, ...asked].toSorted((one, other) => rank(one) - rank(other)).map((citation) => ({ citation, place: { kind: 'chapter', chapter, section: citation.section } }));
}
