import { beforeAll, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { aHouse } from './house';
import { aColleague, anOwner, aTalk, type Desk, inboxAt, replyField, rowOf } from './office';
import { call } from './people';

const house = aHouse();
let ada: Desk;
let grace: Desk;
let napping = '';

beforeAll(async () => {
  ada = await anOwner(house.browser, house.server);
  grace = await aColleague(ada, house.server, { name: 'Grace Hopper', role: 'agent' });
  // The server wakes what is due once a minute; by the last test it has.
  const { id } = await aTalk(house.server, { name: 'Rip Winkle', text: 'Ask me later.' });
  napping = id;
  const until = new Date(Date.now() + 3000).toISOString();
  await call(ada.context, house.server, {
    procedure: 'conversations.snooze',
    input: { conversationId: id, until },
  });
});

test('two members in one conversation see each other look, write and take over', async () => {
  const { id } = await aTalk(house.server, { name: 'Olive Tree', text: 'Is the terrace heated?' });
  await ada.page.goto(inboxAt(house.server, id));
  await replyField(ada.page).waitFor();
  await grace.page.goto(inboxAt(house.server, id));
  await ada.page.getByText('Grace Hopper is looking at this too').waitFor();
  await grace.page.getByText('Ada Lovelace is looking at this too').waitFor();
  await replyField(grace.page).pressSequentially('Yes, it is');
  await ada.page.getByText('Grace Hopper is writing a reply').waitFor();
  expect(await violationsOn(ada.page)).toEqual([]);

  await replyField(grace.page).press('Enter');
  await ada.page.getByRole('log').getByText('Yes, it is').waitFor();
  await grace.page.keyboard.press('Escape');
  await grace.page.keyboard.press('m');
  await ada.page.getByRole('button', { name: 'Take over' }).click();
  await grace.page.getByRole('button', { name: 'Assigned to Ada Lovelace' }).waitFor();
  await ada.page.getByRole('button', { name: 'Assigned to Ada Lovelace' }).click();
  await ada.page.getByRole('option', { name: 'Nobody' }).click();
  await grace.page.getByRole('button', { name: 'Assign', exact: true }).waitFor();
  await grace.page.goto(inboxAt(house.server));
  await ada.page.getByText('is looking at this too').waitFor({ state: 'detached' });
});

test('cards, chips and forms are shown in the thread as the visitor has them', async () => {
  const { id, thread } = await aTalk(house.server, { name: 'Bruno Card', text: 'What rooms do you have?' });
  const reply = (body: object) =>
    call(ada.context, house.server, {
      procedure: 'conversations.reply',
      input: { conversationId: id, body },
    });
  await reply({
    kind: 'cards',
    text: 'Two that are free:',
    cards: [
      { title: 'Quay room', subtitle: '€ 140', facts: [{ label: 'Bed', value: 'Double' }] },
      { title: 'Loft', actions: [{ kind: 'say', label: 'Take it', says: 'I take the loft.' }] },
    ],
  });
  await reply({ kind: 'chips', text: 'Breakfast?', chips: [{ label: 'With' }, { label: 'Without' }] });
  const fields = [{ name: 'nights', label: 'How many nights', type: 'number', required: true }];
  await reply({ kind: 'form', text: 'One more thing:', fields });
  const formSeq = 4;
  await expect.poll(() => thread.state.get().messages.length, { timeout: 10_000 }).toBe(formSeq);
  await thread.send({ kind: 'form-reply', formSeq, values: { nights: '3' } });

  await ada.page.goto(inboxAt(house.server, id));
  const log = ada.page.getByRole('log');
  for (const text of ['Quay room', 'Double', 'Take it', 'Breakfast?', 'Without', 'How many nights'])
    await log.getByText(text).first().waitFor();
  await log.getByText('3', { exact: true }).waitFor();
  expect(await violationsOn(ada.page)).toEqual([]);
});

test('unread counts are in step in the list, the rail, the title and a second tab', async () => {
  await ada.page.goto(inboxAt(house.server));
  const second = await ada.context.newPage();
  await second.goto(`${house.server.url}/admin/contacts`);
  const rail = (page: typeof second) => page.getByRole('navigation', { name: 'Main' });
  const countOf = async (page: typeof second) => {
    const said = await rail(page)
      .getByText(/^\d+ unread$/)
      .allTextContents();
    return Number.parseInt(said[0] ?? '0', 10);
  };
  await rail(second)
    .getByText(/^\d+ unread$/)
    .waitFor();
  const before = await countOf(ada.page);
  const { id, thread } = await aTalk(house.server, { name: 'Una Read', text: 'Anybody there?' });
  await thread.sendText('Hello?');
  await rowOf(ada.page, 'Una Read').getByText('2 unread messages').waitFor();
  for (const page of [ada.page, second]) {
    await expect.poll(() => countOf(page), { timeout: 10_000 }).toBe(before + 1);
    await expect.poll(() => page.title()).toMatch(new RegExp(`^\\(${before + 1}\\)`));
  }
  await second.goto(inboxAt(house.server, id));
  await second.getByRole('log').getByText('Hello?').waitFor();
  for (const page of [ada.page, second]) {
    await expect.poll(() => countOf(page), { timeout: 10_000 }).toBe(before);
  }
  await rowOf(ada.page, 'Una Read').getByText('2 unread messages').waitFor({ state: 'detached' });
  await second.close();
});

test('the whole inbox by the keyboard', async () => {
  const { page } = ada;
  const { id } = await aTalk(house.server, { name: 'Kay Board', text: 'No mouse here.' });
  await page.goto(inboxAt(house.server));
  await rowOf(page, 'Kay Board').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('open')).toBe(id);
  await replyField(page).waitFor();
  await page.keyboard.press('r');
  await page.keyboard.type('Answered without a mouse');
  await page.keyboard.press('Enter');
  await page.getByRole('log').getByText('Answered without a mouse').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.type('A note for the team');
  await page.keyboard.press('Enter');
  await page.getByRole('log').getByText('A note for the team').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await page.locator('[data-combobox-selected]', { hasText: 'Urgent' }).waitFor();
  await page.locator('input:focus[aria-controls], [aria-haspopup="listbox"]:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Priority: Urgent' }).waitFor();
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Reopen' }).waitFor();
  await page.keyboard.press('e');
  // A notice can be closed, too.
  await page.getByRole('button', { name: 'Close', exact: true }).filter({ hasText: 'Close' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => new URL(page.url()).searchParams.get('open')).toBeNull();
  await page.keyboard.press('/');
  // Slowly enough that the list is searched between the letters.
  await page.keyboard.type('with', { delay: 300 });
  await page.keyboard.type('out a mouse');
  expect(await page.getByRole('searchbox').inputValue()).toBe('without a mouse');
  await expect.poll(() => rowOf(page, '').count(), { timeout: 10_000 }).toBe(1);
});

test('a conversation that was put aside comes back by itself', async () => {
  await ada.page.goto(`${house.server.url}/admin/inbox`);
  await rowOf(ada.page, 'Rip Winkle').waitFor({ timeout: 75_000 });
  const { conversation } = await ada.context.request
    .get(
      `${house.server.url}/trpc/conversations.get?input=${encodeURIComponent(JSON.stringify({ conversationId: napping }))}`,
    )
    .then(async (answer) => (await answer.json()).result.data);
  expect(conversation.status).toBe('open');
  expect([...ada.complaints, ...grace.complaints]).toEqual([]);
});
