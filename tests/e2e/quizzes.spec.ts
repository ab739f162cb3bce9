import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';

const chapter = '/chapters/fault-tolerance';
const day = 24 * 60 * 60 * 1000;

/** A question of the page, once it is live. */
async function question(page: Page, id: string): Promise<Locator> {
  const place = page.locator(`#${id}`);
  await place.scrollIntoViewIfNeeded();
  await expect(place.locator('form')).toBeAttached();
  return place;
}

const verdict = (place: Locator) => place.locator('.question-verdict');

test('by mouse: each type of question is scored at once, with its reasons', async ({ page }) => {
  await page.goto(chapter);

  const choice = await question(page, 'quiz-ft-slow-server');
  await choice.getByText('After 4,500 s.').click();
  await choice.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(verdict(choice)).toHaveText('Right.');
  await expect(verdict(choice)).toBeFocused();
  await expect(choice.getByText('This multiplies 900 s by')).toBeVisible();
  await expect(choice.getByText('Your answer', { exact: true })).toBeVisible();
  await expect(choice.getByText('Read again')).toBeVisible();

  const choices = await question(page, 'quiz-ft-quorum');
  await choices.getByText('Five members tolerate').click();
  await choices.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(verdict(choices)).toHaveText('Not right.');
  await choices.getByRole('button', { name: 'Try again' }).click();
  await choices.getByText('Five members tolerate').click();
  await choices.getByText('Two write quorums').click();
  await choices.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(verdict(choices)).toHaveText('Right.');

  const trueFalse = await question(page, 'quiz-ft-hash-blind');
  await trueFalse.getByText('True', { exact: true }).click();
  await trueFalse.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(verdict(trueFalse)).toHaveText('Not right.');
  await expect(trueFalse.getByText('every replica receives the same wrong sum')).toBeVisible();

  const fill = await question(page, 'quiz-ft-job-mtbf');
  await fill.getByRole('textbox').fill('12,3 hours');
  await fill.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(verdict(fill)).toHaveText('Right.');

  const order = await question(page, 'quiz-ft-recovery-order');
  await order.getByRole('button', { name: 'Move up: Record a new epoch' }).click();
  await expect(order.getByRole('status')).toContainText('Now at place');
  await order.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(verdict(order)).toHaveText('Not right.');
  await expect(order.getByText(/Belongs to place/).first()).toBeVisible();

  const short = await question(page, 'quiz-ft-shard-store');
  await short.getByRole('textbox').fill('The store is the bottleneck.');
  await short.getByRole('button', { name: 'Compare with a model answer' }).click();
  await expect(short.getByText('A good answer separates')).toBeVisible();
  await short.getByRole('button', { name: 'I had it' }).click();
  await expect(verdict(short)).toHaveText('Right.');

  await expect(page.locator('.quiz-progress').first()).toHaveText('This chapter: 6 of 16 answered, 4 right');
  await page.reload();
  await question(page, 'quiz-ft-slow-server');
  await expect(page.locator('.quiz-progress').first()).toHaveText('This chapter: 6 of 16 answered, 4 right');
  await expect(page.locator('#quiz-ft-slow-server').getByRole('radio', { name: 'After 4,500 s.' })).toBeChecked();
  await expect(page.locator('#quiz-ft-job-mtbf').getByRole('textbox')).toHaveValue('12,3 hours');
  const { violations } = await new AxeBuilder({ page }).include('.quiz').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`)).toEqual([]);
});

test('by keyboard: each type of question', async ({ page }) => {
  await page.goto(chapter);
  const { keyboard } = page;

  const choice = await question(page, 'quiz-ft-slow-server');
  await choice.getByRole('button', { name: 'Check', exact: true }).focus();
  await keyboard.press('Enter');
  await expect(choice.getByRole('status')).toHaveText('Choose an answer first.');
  await expect(choice.getByRole('radio').first()).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(verdict(choice)).toHaveText('Right.');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(choice.getByRole('button', { name: 'Try again' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(choice.getByRole('radio').first()).toBeFocused();

  const choices = await question(page, 'quiz-ft-quorum');
  await choices.getByRole('checkbox').first().focus();
  await keyboard.press('Space');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await expect(verdict(choices)).toHaveText('Right.');

  const trueFalse = await question(page, 'quiz-ft-restart-optimum');
  await trueFalse.getByRole('radio', { name: 'True' }).focus();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(verdict(trueFalse)).toHaveText('Right.');

  const fill = await question(page, 'quiz-ft-metastable');
  await fill.getByRole('textbox').focus();
  await keyboard.type('33.3 %');
  await keyboard.press('Enter');
  await expect(verdict(fill)).toHaveText('Right.');

  const order = await question(page, 'quiz-ft-recovery-order');
  const wanted = ['Record', 'Abort', 'Place', 'Choose', 'Load', 'Compare'];
  for (const [place, word] of wanted.entries()) {
    const row = order.getByRole('listitem').filter({ hasText: new RegExp(`^${word}`) });
    await row.getByRole('button', { name: /^Move up/ }).focus();
    const placeNow = async () => (await order.locator('.order-text').allInnerTexts()).findIndex((text) => text.startsWith(word));
    while ((await placeNow()) > place) {
      await keyboard.press('ArrowUp');
      await expect(row.getByRole('button', { name: /^Move up/ })).toBeFocused();
    }
  }
  await order.getByRole('button', { name: 'Check', exact: true }).focus();
  await keyboard.press('Space');
  await expect(verdict(order)).toHaveText('Right.');

  const short = await question(page, 'quiz-ft-common-cause');
  await short.getByRole('textbox').focus();
  await keyboard.type('Placement.');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(short.getByRole('button', { name: 'I had it' })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(verdict(short)).toHaveText('Not right.');
});

test('a missed question comes back in the review until it is known', async ({ page }) => {
  const start = new Date('2027-03-01T10:00:00');
  await page.clock.install({ time: start });
  await page.goto('/review');
  await expect(page.getByText('Nothing to review yet')).toBeVisible();

  await page.goto(chapter);
  const missed = await question(page, 'quiz-ft-hash-blind');
  await missed.getByText('True', { exact: true }).click();
  await missed.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(verdict(missed)).toHaveText('Not right.');
  await missed.locator('xpath=ancestor::section[@data-quiz]').getByRole('link', { name: 'Review 1 that you missed' }).click();

  const due = page.locator('#quiz-ft-hash-blind');
  const answer = async (word: string) => {
    await due.getByText(word, { exact: true }).click();
    await due.getByRole('button', { name: 'Check', exact: true }).click();
  };
  await expect(page.getByText('1 question due today.')).toBeVisible();
  await answer('True');
  await expect(verdict(due)).toHaveText('Not right. It stays for today.');
  await page.getByRole('button', { name: 'Ask the one that stayed again' }).click();
  await answer('False');
  await expect(verdict(due)).toHaveText('Right. It comes back tomorrow.');
  const { violations } = await new AxeBuilder({ page }).include('.quiz').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`)).toEqual([]);

  let now = start.getTime();
  await page.reload();
  await expect(page.getByText('Nothing is due today')).toBeVisible();
  await expect(page.getByText('Tomorrow: 1 question')).toBeVisible();
  await expect(due).toHaveCount(0);
  for (const [wait, said] of [[1, 'It comes back on'], [2, 'It comes back on'], [4, 'It comes back on'], [8, 'it does not come back']] as const) {
    now += wait * day - 12 * 60 * 60 * 1000;
    await page.clock.setSystemTime(now - 12 * 60 * 60 * 1000);
    await page.reload();
    await expect(page.getByText('Nothing is due today')).toBeVisible();
    now += 12 * 60 * 60 * 1000;
    await page.clock.setSystemTime(now);
    await page.reload();
    await answer('False');
    await expect(verdict(due)).toContainText(said);
  }
  await page.reload();
  await expect(page.getByText('Nothing to review: every question that you have answered is right.')).toBeVisible();
  await page.getByRole('button', { name: 'Forget all answers' }).click();
  await page.getByRole('button', { name: 'Yes, forget them' }).click();
  await expect(page.getByText('Nothing to review yet')).toBeVisible();
});

test('storage that holds anything does no harm', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('site-quizzes', '{"version":1,"questions":{"quiz-ft-hash-blind":{"box":"x"},"constructor":7}}'));
  await page.goto(chapter);
  await question(page, 'quiz-ft-hash-blind');
  await expect(page.locator('.quiz-progress').first()).toHaveText('16 questions in this chapter');
});

test('without script the answers stand behind a fold, and the review lists all questions', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(chapter);
  const choice = page.locator('#quiz-ft-slow-server');
  await expect(choice.getByText('After 4,500 s.')).toBeVisible();
  await expect(choice.getByText('so divide by that')).toBeHidden();
  await choice.getByText('Answer', { exact: true }).click();
  await expect(choice.getByText('so divide by that')).toBeVisible();
  await page.goto('/review');
  await page.getByRole('main').getByRole('link', { name: 'Fault Tolerance' }).click();
  await page.locator('#quiz-ft-recovery-order').getByText('Answer', { exact: true }).click();
  await expect(page.getByText('Right order:')).toBeVisible();
  await context.close();
});

test('the page of all questions of a chapter is live too', async ({ page }) => {
  await page.goto('/quizzes/fault-tolerance');
  const question = page.locator('#quiz-ft-job-mtbf');
  await question.locator('.blank-field').fill('1');
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question.locator('.question-verdict')).toBeVisible();
});
