import { z } from 'zod';

const markdown = z.union([z.string(), z.number()], 'a text').transform((value) => String(value).trim()).refine((text) => text !== '', 'a text that is not empty');

const choice = z.strictObject({ text: markdown, correct: z.boolean('true or false').default(false), why: markdown });

/** What each type of question holds besides the keys of all: `true` for a key that must be there. */
const keysOf = {
  choice: { choices: true, why: false },
  choices: { choices: true, why: false },
  'true-false': { answer: true, why: true },
  order: { items: true, why: true },
  fill: { answers: true, tolerance: false, why: true },
  short: { answer: true, why: true },
} as const;

const expected: Readonly<Record<string, string>> = { choices: 'a list of choices', items: 'a list in the right order', answers: 'a list of accepted answers', answer: 'an answer', why: 'the reason of the answer' };

/** One question as it is written. Each kind of mistake is an issue of its own; `params` names the checker's rule and the repair. */
export const questionSchema = z
  .strictObject({
    id: z.string().superRefine(idForm),
    section: z.string(),
    type: z.enum(['choice', 'choices', 'true-false', 'order', 'fill', 'short']),
    question: markdown,
    passage: z.string(),
    choices: z.array(choice).min(2, 'at least two choices').superRefine(doubled(({ text }) => text, 'text')).optional(),
    items: z.array(markdown).min(3, 'at least three items').superRefine(doubled((text) => text)).optional(),
    answers: z.array(markdown).min(1, 'at least one answer').superRefine(doubled((text) => text)).optional(),
    answer: z.union([z.boolean(), markdown], 'true, false or a text').optional(),
    tolerance: z.number('a number such as 0.05').positive('a number above 0').lt(1, 'a number below 1, the part of the answer that a good one may be off').optional(),
    why: markdown.optional(),
  })
  .superRefine((question, context) => {
    const keys: Readonly<Record<string, boolean>> = keysOf[question.type];
    for (const key of ['choices', 'items', 'answers', 'answer', 'tolerance', 'why'] as const) {
      const given = question[key] !== undefined;
      if (given && keys[key] === undefined) context.addIssue({ code: 'custom', path: [key], message: `none in a question of type ${question.type}` });
      if (!given && keys[key] === true) context.addIssue({ code: 'custom', path: [key], message: expected[key] ?? 'a value' });
    }
    if (typeof question.answer === 'boolean' && question.type === 'short') context.addIssue({ code: 'custom', path: ['answer'], message: 'a model answer in words' });
    if (typeof question.answer === 'string' && question.type === 'true-false') context.addIssue({ code: 'custom', path: ['answer'], message: 'true or false' });
    const mistake = rightChoices(question.type, question.choices?.filter(({ correct }) => correct).length) ?? blanks(question.type, question.question);
    if (mistake) context.addIssue({ code: 'custom', ...mistake });
  });

/** A question with mistakes, as far as it can be read: what its texts say is checked all the same. */
export const readableQuestion = z.object({
  id: z.string().catch(''),
  section: z.string().catch(''),
  type: z.enum(['choice', 'choices', 'true-false', 'order', 'fill', 'short']).catch('short'),
  question: markdown.catch(''),
  passage: z.string().catch(''),
  choices: z.array(z.object({ text: markdown.catch(''), correct: z.boolean().catch(false), why: markdown.catch('') })).optional().catch(undefined),
  items: z.array(markdown).optional().catch(undefined),
  answers: z.array(markdown).optional().catch(undefined),
  answer: z.union([z.boolean(), markdown]).optional().catch(undefined),
  why: markdown.optional().catch(undefined),
});

export type WrittenQuestion = z.infer<typeof questionSchema>;

interface Mistake {
  path: string[];
  message: string;
  params: { rule: string; repair?: string };
}

function rightChoices(type: WrittenQuestion['type'], right: number | undefined): Mistake | undefined {
  if (right === undefined || right === 1 || (type === 'choices' && right > 1)) return undefined;
  const message = right === 0 ? 'Unexpected choices of which none is right' : `Unexpected choices of which ${right} are right`;
  const repair = right === 0 ? 'add `correct: true` to the right one' : 'write `type: choices` if several are meant';
  return { path: ['choices'], message: `${message}, expected ${type === 'choice' ? 'exactly' : 'at least'} one with \`correct: true\``, params: { rule: 'quiz-answer', repair } };
}

/** The gap in a text to fill in. */
export const blank = /(?<!_)_{3,}(?!_)/g;

function blanks(type: WrittenQuestion['type'], text: string): Mistake | undefined {
  const count = type === 'fill' ? (text.match(blank)?.length ?? 0) : 1;
  if (count === 1) return undefined;
  return { path: ['question'], message: `Unexpected text with ${count === 0 ? 'no blank' : `${count} blanks`}, expected one \`___\` where the answer belongs`, params: { rule: 'quiz-blank' } };
}

function idForm(id: string, context: z.RefinementCtx): void {
  if (/^quiz-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return;
  const bare = id.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').replace(/^(?:quiz|q)-/, '');
  context.addIssue({ code: 'custom', message: `Unexpected id \`${id}\`, expected \`quiz-\` and a name of small letters, digits and hyphens`, params: { rule: 'id-form', ...(bare === '' || bare === 'quiz' ? {} : { repair: `write \`quiz-${bare}\`` }) } });
}

/** Two that read the same could not be told apart. */
function doubled<T>(textOf: (item: T) => string, key?: string) {
  return (items: readonly T[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    for (const [index, item] of items.entries()) {
      const text = textOf(item);
      if (seen.has(text)) context.addIssue({ code: 'custom', path: key === undefined ? [index] : [index, key], message: `Unexpected second \`${text.slice(0, 60)}\`, expected each once`, params: { rule: 'quiz-choices' } });
      seen.add(text);
    }
  };
}
