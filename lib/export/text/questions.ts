import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from '@/lib/book/visit';
import { hasClass, textOf } from '../hast';

/** Id of the answers at the end of a chapter. */
export const ANSWERS = 'answers-to-questions';

/**
 * Numbers the questions of a chapter and moves their answers, which a page folds up below each, to its end.
 * @returns whether there are any.
 */
export function answersAtEnd(tree: Root): boolean {
  const answers: Element[] = [];
  visit(tree, 'element', (node) => {
    if (!hasClass(node, 'quiz')) return;
    node.children = node.children.filter((child) => !hasClass(child, 'quiz-foot'));
    const list = node.children.find((child) => hasClass(child, 'questions'));
    for (const question of list?.children ?? []) if (question.type === 'element') answers.push(takeAnswer(question, answers.length + 1));
  });
  if (answers.length === 0) return false;
  tree.children.push(h('section', { className: ['answers'] }, [h('h2', { id: ANSWERS }, 'Answers'), ...answers]));
  return true;
}

function takeAnswer(question: Element, number: number): Element {
  const id = textOf(question, 'id');
  const answer = question.children.find((child): child is Element => hasClass(child, 'question-answer'));
  question.children = question.children.filter((child) => child !== answer);
  question.children.unshift(h('p', { className: ['question-number'] }, h('a', { href: `#${answerId(id)}` }, `Question ${number}`)));
  const parts: ElementContent[] = (answer?.children ?? []).filter((child) => !(child.type === 'element' && child.tagName === 'summary'));
  return h('div', { id: answerId(id), className: ['answer'] }, [h('p', { className: ['question-number'] }, h('a', { href: `#${id}` }, `Question ${number}`)), ...parts]);
}

function answerId(question: string): string {
  return `answer-${question}`;
}
