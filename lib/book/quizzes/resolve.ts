import { fragmentsOf } from '../links';
import type { MacroReading } from '../macros';
import type { Chapter, SourceFile, Target } from '../model';
import { didYouMean } from '../nearest';
import { hasErrors, problem, type Place, type Problem } from '../problems';
import { hashOf } from '../source';
import { quizFacts } from './facts';
import type { QuizFile } from './load';
import type { Quiz } from './model';
import { readQuiz, type QuizReading } from './read';
import { isReference } from './text';

/**
 * Gives each quiz file its chapter, and checks what it says of the book: ids, sections, passages.
 * @param chapters all chapters and appendices in the order of the book, which becomes that of the quizzes.
 */
export function resolveQuizzes(files: readonly QuizFile[], chapters: readonly Chapter[], targets: ReadonlyMap<string, Target>, macros: MacroReading): { quizzes: Quiz[]; problems: Problem[] } {
  const problems = strayFiles(files, chapters);
  const taken = new Map<string, Place>();
  const lost = new Set(chapters.flatMap(({ facts }) => facts.lost));
  const quizzes = chapters.flatMap((chapter): Quiz[] => {
    const file = files.find(({ path }) => path === `quizzes/${chapter.slug}.yaml`);
    // A slug may stand for a chapter and for an appendix: the chapter has the questions.
    if (file === undefined || chapters.find(({ slug }) => slug === chapter.slug) !== chapter) return [];
    const reading = readQuiz(file.path, file.text);
    const source: SourceFile = macros.withMacros({ path: file.path, format: 'mdx', body: reading.text.body, hash: hashOf(file.text), frontMatter: { title: chapter.title, status: chapter.status, authors: [], keywords: [] } });
    const facts = quizFacts(source, reading.text);
    const own = [...reading.problems, ...facts.problems, ...reading.questions.flatMap((item) => ofQuestion(item, reading, chapter, { targets, taken, lost }))];
    problems.push(...own);
    const questions = hasErrors(own) ? [] : reading.questions.map(({ question }) => question);
    // A passage that stands nowhere is told as that.
    const wrong = new Set(own.flatMap(({ rule, line, column }) => (rule === 'quiz-passage' ? [`${line}:${column}`] : [])));
    const references = facts.references.filter(({ line, column }) => !wrong.has(`${line}:${column}`));
    return [Object.freeze({ chapter, questions: Object.freeze(questions), source, facts: Object.freeze({ ...facts, references, problems: [] }), starts: reading.questions.map(({ question, index }) => ({ line: reading.place([index]).line, section: question.section })) })];
  });
  return { quizzes, problems };
}

/** What questions are held against. */
interface Known {
  targets: ReadonlyMap<string, Target>;
  /** Ids of questions and where they stand. */
  taken: Map<string, Place>;
  /** Ids that could not be read. */
  lost: ReadonlySet<string>;
}

function strayFiles(files: readonly QuizFile[], chapters: readonly Chapter[]): Problem[] {
  const slugs = chapters.map(({ slug }) => slug);
  return files.flatMap(({ path, slug }) => {
    const place = { file: path, line: 1, column: 1 };
    if (path.endsWith('.yml')) return [problem(place, 'quiz-file', 'Unexpected ending `.yml` of a quiz file, expected `.yaml`', `rename it to ${slug}.yaml`)];
    return slugs.includes(slug) ? [] : [problem(place, 'quiz-file', `Unexpected quiz file \`${slug}.yaml\` without a chapter, expected the slug of a chapter as its name`, didYouMean(slug, slugs))];
  });
}

function ofQuestion({ question, index }: QuizReading['questions'][number], { place }: QuizReading, chapter: Chapter, { targets, taken, lost }: Known): Problem[] {
  const problems: Problem[] = [];
  const fragments = fragmentsOf(chapter);
  const { id, section, passage } = question;
  const earlier = taken.get(id);
  const own = earlier ? `at line ${earlier.line}${earlier.file === place([]).file ? '' : ` of ${earlier.file}`}` : fragments.includes(id) ? `as an address in ${chapter.source.path}` : null;
  if (own !== null && id !== '') problems.push(problem(place([index, 'id']), 'duplicate-id', `Unexpected second id \`${id}\`, expected each id once`, `it already stands ${own}`));
  if (!earlier) taken.set(id, place([index, 'id']));
  // A chapter that could not be parsed may well hold what the question names.
  if (chapter.source.body === '' || chapter.facts.problems.some(({ rule }) => rule === 'unreadable')) return problems;
  const sections = chapter.facts.sections.map((known) => known.id);
  if (section !== '' && !sections.includes(section) && !chapter.facts.lost.includes(section)) {
    problems.push(problem(place([index, 'section']), 'quiz-section', `Unexpected section \`${section}\`, expected the id of a heading of ${chapter.source.path}`, didYouMean(section, sections)));
  }
  if (passage !== '' && !(isReference(passage) ? targets.has(passage) : fragments.includes(passage)) && !lost.has(passage)) {
    problems.push(problem(place([index, 'passage']), 'quiz-passage', `Unexpected passage \`${passage}\`, expected the id of what answers the question`, didYouMean(passage, [...targets.keys(), ...fragments])));
  }
  return problems;
}
