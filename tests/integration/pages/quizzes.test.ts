import { describe, expect, test } from 'vitest';
import { showChapter } from './rig';

const text = '## A [#sec-a]\n\nFirst.\n\n### Inner [#sec-inner]\n\nInside.\n\n## B [#sec-b]\n\nSecond.\n\n$$\n\\label{eq-b} x\n$$\n\nA note[^n].\n\n[^n]: Of it.\n';
const question = (id: string, section: string, rest: string) => `- id: ${id}\n  section: ${section}\n  passage: eq-b\n${rest}`;
const trueFalse = (id: string, section: string) => question(id, section, '  type: true-false\n  question: Is it "so"?\n  answer: false\n  why: By @eq-b and $x^2$.\n');
const show = (quiz: string) => showChapter({ one: text, two: 'Text.' }, 'one', { 'quizzes/one.yaml': quiz });

describe('questions in a chapter', () => {
  test('stand at the ends of their sections, the inner section first, before the notes', async () => {
    const html = await show(trueFalse('quiz-last', 'sec-b') + trueFalse('quiz-outer', 'sec-a') + trueFalse('quiz-inner', 'sec-inner'));
    const order = ['First.', 'Inside.', 'id="quiz-inner"', 'id="quiz-outer"', '<h2 id="sec-b"', 'Second.', 'id="quiz-last"', 'Of it.'].map((mark) => html.indexOf(mark));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(html).toContain('aria-label="Check your understanding: Section\u00a01.1.1"');
  });

  test('go through the pipeline like all text', async () => {
    const html = await show(trueFalse('quiz-a', 'sec-b'));
    expect(html).toContain('Is it “so”?');
    expect(html).toMatch(/By <a href="#eq-b" data-reference="">Equation\u00a01\.1<\/a> and <span class="tie"><math>/);
    expect(html).toContain('<p data-correct="false"><strong>False.</strong></p>');
    expect(html).toMatch(/Read again: <a href="#eq-b" data-reference="">Equation\u00a01\.1<\/a>/);
  });

  test('of every other type, with the answer as data', async () => {
    const html = await show(
      question('quiz-c', 'sec-a', '  type: choices\n  question: Which?\n  choices:\n    - {text: "1. one", correct: true, why: Yes.}\n    - {text: two, why: "- No."}\n') +
        question('quiz-o', 'sec-a', '  type: order\n  question: Order?\n  items: [first, second, third]\n  why: So.\n') +
        question('quiz-f', 'sec-a', '  type: fill\n  question: "(___) of them and ~___~"\n  answers: [10, ten]\n  tolerance: 0.1\n  why: So.\n').replace(' and ~___~', '') +
        question('quiz-s', 'sec-a', '  type: short\n  question: Why?\n  answer: Since `x`.\n  why: It names x.\n'),
    );
    expect(html).toMatch(/<li data-correct="true"><p><strong>Right\.<\/strong> Yes\.<\/p><\/li><li data-correct="false"><p><strong>Not right\.<\/strong> <\/p>\s*<ul>/);
    const [, items = '', order = ''] = /<ol class="question-items" type="A">(.*?)<\/ol>.*?data-order="([\d ]+)"/s.exec(html) ?? [];
    const offered = [...items.matchAll(/<p>(\w+)<\/p>/g)].map(([, word]) => word);
    expect(offered).not.toEqual(['first', 'second', 'third']);
    expect(order.split(' ').map((at) => offered[Number(at)])).toEqual(['first', 'second', 'third']);
    expect(html).toContain('(<span class="blank"><span>[blank]</span></span>) of them');
    expect(html).toContain('data-tolerance="0.1"');
    expect(html).toContain('Right: <strong data-answer="">10</strong> (also accepted: <span data-answer="">ten</span>)');
    expect(html).toContain('<div class="question-model"><p>Since <code>x</code>.</p></div>');
  });

  test('whose choices are formulas alone name each by its signs', async () => {
    const html = await show(question('quiz-c', 'sec-a', '  type: choice\n  question: Which?\n  choices:\n    - {text: $x + 1$, correct: true, why: Yes.}\n    - {text: It is $y$, why: No.}\n'));
    expect(html).toContain('<math aria-label="x+1">');
    expect(html).toContain('<p>It is <math>');
  });

  test('that have mistakes do not keep the chapter from being shown', async () => {
    expect(await show('- id: [')).toContain('Second.');
    expect(await show(trueFalse('quiz-a', 'sec-b').replace('why: By', 'why: <Note> By'))).toContain('Second.');
  });
});
