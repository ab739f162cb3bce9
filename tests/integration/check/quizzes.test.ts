import { describe, expect, it } from 'vitest';
import { formatProblem } from '@/lib/book/problems';
import { checkManuscript } from '@/lib/check/check';
import { bookYaml, chapter, manuscript } from './manuscript';

const text = chapter('\n## Rings [#sec-rings]\n\nText.\n\n$$\n\\label{eq-ring} x\n$$\n');
const good = `- id: quiz-one
  section: sec-rings
  type: choice
  question: Which, by @eq-ring?
  choices:
    - text: $x$
      correct: true
      why: So it is.
    - text: $y$
      why: It is not.
  passage: eq-ring
`;

/** Problems of a quiz file beside one good chapter, as the checker prints them without the file's name. */
function told(quiz: string, name = 'ring.yaml'): string[] {
  const root = manuscript({ 'book.yaml': bookYaml('ring'), 'chapters/ring.mdx': text, [`quizzes/${name}`]: quiz });
  return checkManuscript(root).map((item) => formatProblem(item).replace(/^quizzes\/[\w.-]+:/, ''));
}

describe('a quiz file', () => {
  it('without mistakes has none', () => {
    expect(told(good)).toEqual([]);
  });

  it.each([
    ['an id of another form', ['id: quiz-one', 'id: Q_one'], '1:7  Unexpected id `Q_one`, expected `quiz-` and a name of small letters, digits and hyphens; write `quiz-one`  (id-form)'],
    ['an unknown section', ['section: sec-rings', 'section: sec-ring'], '2:12  Unexpected section `sec-ring`, expected the id of a heading of chapters/ring.mdx; did you mean `sec-rings`?  (quiz-section)'],
    ['an unknown passage', ['passage: eq-ring', 'passage: eq-rign'], '11:12  Unexpected passage `eq-rign`, expected the id of what answers the question; did you mean `eq-ring`?  (quiz-passage)'],
    ['an unknown passage of no kind', ['passage: eq-ring', 'passage: rings'], '11:12  Unexpected passage `rings`, expected the id of what answers the question'],
    ['no right choice', ['      correct: true\n', ''], '6:5  Unexpected choices of which none is right, expected exactly one with `correct: true`; add `correct: true` to the right one  (quiz-answer)'],
    ['two right choices', ['      why: It is not.', '      correct: true\n      why: It is not.'], '6:5  Unexpected choices of which 2 are right, expected exactly one with `correct: true`; write `type: choices` if several are meant  (quiz-answer)'],
    ['doubled choices', ['text: $y$', 'text: $x$'], '9:13  Unexpected second `$x$`, expected each once  (quiz-choices)'],
    ['one choice', ['    - text: $y$\n      why: It is not.\n', ''], '6:5  Unexpected value of `choices`, expected at least two choices  (wrong-value)'],
    ['a choice without a reason', ['      why: It is not.\n', ''], '9:7  Unexpected absence of `choices.why`, expected a text  (missing-key)'],
    ['an unknown key', ['  section:', '  sektion: x\n  section:'], '2:3  Unexpected key `sektion`, expected one of the documented keys; did you mean `section`?  (unknown-key)'],
    ['an unknown type', ['type: choice\n', 'type: chioce\n'], '3:9  Unexpected value `chioce` of `type`, expected one of choice, choices, true-false, order, fill, short; did you mean `choice`?  (wrong-value)'],
    ['a key of another type', ['  passage:', '  items: [a, b, c]\n  passage:'], '11:10  Unexpected value of `items`, expected none in a question of type choice  (wrong-value)'],
    ['an unresolved reference', ['@eq-ring', '@eq-rong'], '4:23  Unexpected reference `@eq-rong`, expected an id that exists; did you mean `eq-ring`?  (unresolved-reference)'],
    ['TeX', ['text: $y$', 'text: $\\frca{1}$'], '9:14  Unexpected TeX `\\frca{1}`: Undefined control sequence: \\frca, expected TeX that KaTeX knows; did you mean `\\frac`?  (tex)'],
    ['an unknown element', ['why: So it is.', 'why: So <Noet>it</Noet> is.'], '8:15  Unexpected element `<Noet>`, expected one of the vocabulary; did you mean `Note`?  (unknown-component)'],
    ['a dead link', ['why: So it is.', 'why: So [it](../chapters/rign.mdx) is.'], '8:15  Unexpected path `../chapters/rign.mdx` without a file'],
    ['code without an end', ['why: So it is.', 'why: "```text\\nSo it is."'], '8:13  Unexpected end of a text inside of code'],
    ['a numbered element', ['why: So it is.', 'why: "<Note id=\'x\'>So</Note> it is. $$\\\\label{eq-a} x$$"'], '8:'],
  ])('%s', (_name, [before = '', after = ''], expected) => {
    expect(good).toContain(before);
    const problems = told(good.replace(before, after));
    expect(problems.slice(0, 1).join('\n')).toContain(expected);
    if (_name !== 'a numbered element') expect(problems).toHaveLength(1);
  });

  it.each([
    ['a blank that is missing', '- {id: quiz-a, section: sec-rings, type: fill, question: It is so., answers: [1], why: So., passage: eq-ring}', '1:58  Unexpected text with no blank, expected one `___` where the answer belongs  (quiz-blank)'],
    ['two items', '- {id: quiz-a, section: sec-rings, type: order, question: Order?, items: [a, b], why: So., passage: eq-ring}', 'expected at least three items'],
    ['an order without a reason', '- {id: quiz-a, section: sec-rings, type: order, question: Order?, items: [a, b, c], passage: eq-ring}', 'Unexpected absence of `why`, expected the reason of the answer  (missing-key)'],
    ['a truth in words', '- {id: quiz-a, section: sec-rings, type: true-false, question: Is it?, answer: maybe, why: So., passage: eq-ring}', 'Unexpected value `maybe` of `answer`, expected true or false'],
    ['no list', 'id: quiz-a', 'expected a list  (wrong-value)'],
    ['YAML that does not parse', '- id: "quiz-a\n', '(yaml-syntax)'],
  ])('%s', (_name, quiz, expected) => {
    const problems = told(quiz);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  it('tells all mistakes of all questions in one run', () => {
    const second = good.replace('section: sec-rings', 'section: nowhere');
    expect(told(good.replace('      correct: true\n', '') + second + second.replace('@eq-ring', '@eq-none')).map((line) => /\(([\w-]+)\)$/.exec(line)?.[1])).toEqual(['quiz-answer', 'duplicate-id', 'quiz-section', 'duplicate-id', 'quiz-section', 'unresolved-reference']);
  });

  it('without a chapter, or with another ending, is named', () => {
    expect(told(good, 'rign.yaml')).toEqual(['1:1  Unexpected quiz file `rign.yaml` without a chapter, expected the slug of a chapter as its name; did you mean `ring`?  (quiz-file)']);
    expect(told(good, 'ring.yml')).toEqual(['1:1  Unexpected ending `.yml` of a quiz file, expected `.yaml`; rename it to ring.yaml  (quiz-file)']);
  });
});
