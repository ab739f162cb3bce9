import type { Parent, PhrasingContent, Root, RootContent } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { Node } from 'unist';
import { VFile } from 'vfile';
import type { Page } from '../markup/page';
import type { Book, Chapter } from '../model';
import { parseTree } from '../syntax';
import { drawQuestion, group, paragraph, text } from './draw';
import type { Question, Quiz } from './model';
import { separator } from './text';

/** The questions of a chapter, or undefined. */
export function quizOf(book: Book, chapter: Chapter | null): Quiz | undefined {
  return book.quizzes.find((quiz) => quiz.chapter === chapter);
}

/** The quiz whose texts this is: the page that shows all questions of a chapter. */
export function quizFrom(book: Book, path: string): Quiz | undefined {
  return book.quizzes.find(({ source }) => source.path === path);
}

/** The tree of a page with its questions: at the end of the sections that they name, or, on a page of questions alone, one block after the other. */
export function withQuestions({ book, source, chapter }: Page, parse: () => Root): Root {
  const alone = quizFrom(book, source.path);
  if (alone) return { type: 'root', children: blocksOf(alone).map(({ block }) => block) };
  const tree = parse();
  const quiz = quizOf(book, chapter);
  if (!quiz) return tree;
  for (const { section, block } of blocksOf(quiz, 'chapter').reverse()) tree.children.splice(endOf(tree, section), 0, block);
  return tree;
}

/** Index behind the last block of a section: before the next heading of its depth or above. */
function endOf(tree: Root, section: string): number {
  const start = tree.children.findIndex((node) => holds(node, section));
  const heading = tree.children[start];
  const depth = heading?.type === 'heading' ? heading.depth : 2;
  const end = tree.children.findIndex((node, index) => index > start && node.type === 'heading' && node.depth <= depth);
  return end < 0 ? tree.children.length : end;
}

function holds(node: Node, id: string): boolean {
  if (node.type === 'heading' && node.data && 'id' in node.data && node.data.id === id) return true;
  return 'children' in node && (node as Parent).children.some((child) => holds(child, id));
}

/** One block for each section that has questions, in the order of the chapter; of two that end together the inner section's comes first. */
function blocksOf(quiz: Quiz, where: 'chapter' | 'alone' = 'alone'): { section: string; block: RootContent }[] {
  // Of a file with mistakes there are none, and its texts may not parse.
  if (quiz.questions.length === 0) return [];
  const texts = textsOf(quiz);
  const drawn = quiz.questions.map((question) => ({ question, item: drawQuestion(question, texts, passageOf(question, quiz)) }));
  const foot = paragraph([{ type: 'link', url: '/review', children: [text('Review')] }], 'quiz-foot');
  const { number, facts } = quiz.chapter;
  return facts.sections.flatMap(({ id, number: around, title, depth }) => {
    const own = depth <= 3 ? around : '';
    const items = drawn.filter(({ question }) => question.section === id);
    if (items.length === 0) return [];
    const name = own === '' ? title : `Section\u00a0${number}.${own}`;
    const full = own === '' || depth === 1 ? title : `${number}.${own} ${title}`;
    const heading = where === 'chapter' ? paragraph([text('Check your understanding')], 'quiz-title') : group('h2', {}, [{ type: 'link', url: `../${quiz.chapter.source.path}#${id}`, children: [text(full)] } as unknown as RootContent]);
    const block = group('section', { className: ['quiz'], ariaLabel: `${where === 'chapter' ? 'Check your understanding' : 'Questions'}: ${name}`, dataQuiz: quiz.chapter.slug }, [heading, group('ol', { className: ['questions'] }, items.map(({ item }) => item)), foot]);
    return [{ section: id, block }];
  });
}

/** Gives the parsed texts one after the other. */
function textsOf({ source }: Quiz): () => RootContent[] {
  const groups: RootContent[][] = [[]];
  for (const node of parseTree(new VFile({ value: source.body, path: source.path }), source.format).children) {
    if (node.type === 'mdxFlowExpression' && `{${node.value}}` === separator) groups.push([]);
    else groups.at(-1)?.push(node);
  }
  return () => groups.shift() ?? [];
}

/** For a passage without the form of a reference, a link to its place in the chapter. */
function passageOf({ passage }: Question, { chapter }: Quiz): PhrasingContent {
  const title = chapter.facts.sections.find(({ id }) => id === passage)?.title ?? 'this passage';
  return { type: 'link', url: `../${chapter.source.path}#${passage}`, children: [{ type: 'text', value: title }] };
}
