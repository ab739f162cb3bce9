import type { Paragraph, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { Parent } from 'unist';
import { hashOf } from '../source';
import { SKIP, visit } from '../visit';
import type { Question } from './model';
import { gap, isReference } from './text';

/** What a reader is asked to do. */
const tasks: Readonly<Record<Question['type'], string>> = {
  choice: 'Choose one',
  choices: 'Choose all that apply',
  'true-false': 'True or false?',
  order: 'Put in order',
  fill: 'Fill in the blank',
  short: 'Answer in your own words',
};

type Properties = Record<string, string | string[] | undefined>;

/** An element that Markdown has no sign for. */
export function group(hName: string, hProperties: Properties, children: readonly RootContent[]): RootContent {
  return { type: 'quizPart', data: { hName, hProperties }, children } as unknown as RootContent;
}

export function text(value: string): Text {
  return { type: 'text', value };
}

export function paragraph(children: PhrasingContent[], className?: string): Paragraph {
  return { type: 'paragraph', children, ...(className === undefined ? {} : { data: { hProperties: { className: [className] } } }) };
}

/**
 * A question as a reader without script has it: the text, what there is to choose from, and the answer with its reasons behind a fold.
 * The site's script reads all that it needs from the same elements (`data-type`, `data-correct`, `data-order`, `data-answer`).
 * @param take gives the question's parsed texts in the order of `text.ts`.
 * @param passage a link, used where the question's passage is no reference.
 */
export function drawQuestion(question: Question, take: () => RootContent[], passage: PhrasingContent): RootContent {
  const { id, type, tolerance } = question;
  const asked = take();
  if (type === 'fill') showBlank(asked);
  const { offered, answer } = parts(question, take);
  const reasons = question.why === undefined ? [] : take();
  const where = isReference(question.passage) ? inline(take()) : [passage];
  const again = paragraph([text('Read again: '), ...where], 'question-passage');
  return group('li', { className: ['question'], id, dataType: type, dataTolerance: tolerance === undefined ? undefined : String(tolerance) }, [
    paragraph([text(tasks[type])], 'question-task'),
    group('div', { className: ['question-text'] }, asked),
    ...offered,
    group('details', { className: ['question-answer'] }, [group('summary', {}, [text('Answer')]), ...answer, ...(reasons.length === 0 ? [] : [group('div', { className: ['question-why'] }, reasons)]), again]),
  ]);
}

/** What there is to choose from, and the answer to it. */
function parts(question: Question, take: () => RootContent[]): { offered: RootContent[]; answer: RootContent[] } {
  const { type } = question;
  if (type === 'choice' || type === 'choices') {
    const drawn = (question.choices ?? []).map(({ correct }) => ({ offer: group('li', {}, take()), why: group('li', { dataCorrect: String(correct) }, opened(correct ? 'Right.' : 'Not right.', take())) }));
    return { offered: [lettered('question-choices', drawn.map(({ offer }) => offer))], answer: [lettered('question-reasons', drawn.map(({ why }) => why))] };
  }
  if (type === 'order') {
    const items = (question.items ?? []).map(() => group('li', {}, take()));
    const shuffled = shuffle(items.length, question.id);
    const order = shuffled.map((_, place) => shuffled.indexOf(place));
    const letters = order.map((at) => String.fromCharCode(65 + at)).join(', ');
    return { offered: [lettered('question-items', shuffled.flatMap((at) => items[at] ?? []))], answer: [group('p', { dataOrder: order.join(' ') }, [text('Right order: '), strong(letters), text('.')])] };
  }
  if (type === 'fill') {
    const [first = '', ...others] = question.answers ?? [];
    const also = others.flatMap((other, index) => [text(index === 0 ? ' (also accepted: ' : ', '), group('span', { dataAnswer: '' }, [text(other)])]);
    return { offered: [], answer: [group('p', {}, [text('Right: '), group('strong', { dataAnswer: '' }, [text(first)]), ...also, ...(also.length > 0 ? [text(')')] : [])])] };
  }
  if (type === 'short') return { offered: [], answer: [group('div', { className: ['question-model'] }, take())] };
  return { offered: [], answer: [group('p', { dataCorrect: String(question.answer) }, [strong(question.answer === true ? 'True.' : 'False.')])] };
}

function strong(value: string): RootContent {
  return { type: 'strong', children: [text(value)] };
}

function lettered(className: string, items: readonly RootContent[]): RootContent {
  return group('ol', { className: [className], type: 'A' }, items);
}

/** Puts a word in front of the first paragraph. */
function opened(word: string, nodes: readonly RootContent[]): RootContent[] {
  const [first, ...rest] = nodes;
  const lead: PhrasingContent[] = [{ type: 'strong', children: [text(word)] }, text(' ')];
  return first?.type === 'paragraph' ? [{ ...first, children: [...lead, ...first.children] }, ...rest] : [paragraph(lead), ...nodes];
}

function inline(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => (node.type === 'paragraph' ? node.children : []));
}

/** Makes the gap in the text a place to fill in; signs of it in formulas and code become underscores again. */
function showBlank(nodes: RootContent[]): void {
  const tree: Root = { type: 'root', children: nodes };
  visit(tree, (node, index, parent: Parents | undefined) => {
    if (!('value' in node) || !node.value.includes(gap)) return undefined;
    if (node.type !== 'text' || parent === undefined || index === undefined) {
      node.value = node.value.replaceAll(gap, '_');
      return undefined;
    }
    const [before = '', after = ''] = node.value.split(new RegExp(`${gap}+`));
    const place = group('span', { className: ['blank'] }, [group('span', {}, [text('[blank]')])]);
    (parent as Parent).children.splice(index, 1, text(before), place, text(after));
    return [SKIP, index + 3];
  });
}

/** An order of 0 to `count - 1` that is always the same for an id, and never the right one. */
function shuffle(count: number, id: string): number[] {
  const order = Array.from({ length: count }, (_, at) => at).map((at) => ({ at, rank: hashOf(`${id}:${at}`) })).sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ at }) => at);
  return order.every((at, place) => at === place) ? [...order.slice(1), 0] : order;
}
