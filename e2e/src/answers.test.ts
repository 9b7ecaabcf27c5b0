import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { aVisit, complaintsOf, faultless, looksOf } from './browser';
import { aHouse } from './house';
import { anOwner, type Desk, inboxAt, replyField, rowOf } from './office';
import { fieldOf, launcherOf, logOf, look, say } from './visitor';

const house = aHouse();
let ada: Desk;

beforeAll(async () => {
  ada = await anOwner(house.browser, house.server, { agents: true });
});

const patience = { timeout: 20_000 };

/** A guest on the hotel's own page, who has said who they are. */
async function aGuest(name: string, question: string) {
  const context = await aVisit(house.browser);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${house.server.url}/demo/hotel`);
  await launcherOf(page).click();
  await fieldOf(page).fill(question);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByLabel('Your name').fill(name);
  for (const field of await page.locator('parley-messenger form input[required]').all()) {
    if ((await field.inputValue()) === '') await field.fill('204');
  }
  for (const choice of await page.locator('parley-messenger form select').all()) {
    await choice.selectOption({ index: 1 });
  }
  await page.getByRole('button', { name: 'Send message' }).click();
  return { context, page, complaints };
}

/** Opens the newest mark below an answer, and follows it to where the words stand. */
async function placeOfSource(page: Page): Promise<{ quote: string; place: Page }> {
  const sources = logOf(page).getByRole('group').last();
  await sources.getByRole('button').first().click();
  const quote = (await sources.locator('blockquote').textContent()) ?? '';
  const link = sources.getByRole('link');
  await link.waitFor();
  const [place] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await place.waitForLoadState();
  return { quote, place };
}

const questions = [
  {
    asked: 'How much is parking per night?',
    answer: /a night under the hotel/,
    at: /\/demo\/hotel\/faq\/\w+#/,
  },
  { asked: 'What time is check-out?', answer: /Until \d\d:\d\d/, at: /\/demo\/hotel\/(faq|guide)\// },
  { asked: 'Are dogs allowed?', answer: /two dogs/, at: /\/demo\/hotel\/faq\/\w+#/ },
];

test('an agent answers from what the hotel knows, calls a person when one is asked for, and goes on when it may', async () => {
  const [first, ...others] = questions;
  const { page, complaints } = await aGuest('Nora Quay', first?.asked ?? '');
  for (const { asked, answer, at } of questions) {
    if (others.some((one) => one.asked === asked)) await say(page, asked);
    await logOf(page).getByText(answer).last().waitFor(patience);
    const { quote, place } = await placeOfSource(page);
    expect(place.url()).toMatch(at);
    expect(await place.getByText(quote.slice(0, 30)).first().isVisible()).toBe(true);
    await place.close();
  }
  await look(page, 'answers-cited');
  expect(await violationsOn(page)).toEqual([]);

  await say(page, 'I would like to talk to a person, please.');
  await logOf(page).getByText('A person will look at this').waitFor(patience);
  await ada.page.goto(inboxAt(house.server));
  const row = rowOf(ada.page, 'Nora Quay');
  await row.getByText('A person was asked for').waitFor(patience);
  await row.getByRole('link').click();
  await ada.page.getByText('People answer this conversation').waitFor();
  await look(ada.page, 'answers-escalated');
  await replyField(ada.page).fill('Ada here. What can I do for you?');
  await replyField(ada.page).press('Enter');
  await logOf(page).getByText('Ada here. What can I do for you?').waitFor(patience);

  await say(page, 'What time is check-in?');
  await ada.page.getByRole('log').getByText('What time is check-in?').waitFor(patience);
  await ada.page.getByRole('button', { name: 'Hand back to agents' }).click();
  await logOf(page)
    .getByText(/Rooms are ready from/)
    .waitFor(patience);
  await ada.page.getByText('Agents answer this conversation').waitFor();
  await look(ada.page, 'answers-handed-back');
  expect(complaints).toEqual([]);
});

test('a member takes a conversation over before anybody asks', async () => {
  const { page } = await aGuest('Timo Ebb', 'Do you have parking?');
  await logOf(page)
    .getByText(/spaces under the hotel/)
    .waitFor(patience);
  await ada.page.goto(inboxAt(house.server));
  await rowOf(ada.page, 'Timo Ebb').getByText('Agents answer').waitFor(patience);
  await rowOf(ada.page, 'Timo Ebb').getByRole('link').click();
  await ada.page.getByText('Agents answer this conversation').waitFor();
  await ada.page.keyboard.press('Escape');
  await rowOf(ada.page, 'Timo Ebb').getByRole('link').click();
  await ada.page.getByRole('button', { name: 'Take over' }).click();
  await ada.page.getByText('People answer this conversation').waitFor();
  await say(page, 'Are dogs allowed?');
  await ada.page.getByRole('log').getByText('Are dogs allowed?').waitFor(patience);
  await ada.page.getByRole('button', { name: 'Hand back to agents' }).waitFor();
  expect(
    await logOf(page)
      .getByText(/two dogs/)
      .count(),
  ).toBe(0);
  expect(await looksOf(ada.page)).toEqual(faultless);
  await look(ada.page, 'answers-inbox-phone');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOn(page)).toEqual([]);
  await look(page, 'answers-widget-phone');
});
