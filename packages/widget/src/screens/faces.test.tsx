import type { ConversationView, Thread } from '@parley/sdk';
import { expect, test } from 'vitest';
import { aTeam, bo, moon, picturesIn } from '../../test/a-team';
import { showInWidget } from '../../test/in-widget';
import type { Widget } from '../app/widget';
import { createFormats } from './formats';
import { Home } from './home';
import { ThreadHeader } from './thread-header';

const createdAt = '2026-03-10T12:00:00.000Z';
const guest = { kind: 'contact', id: 'con_1' } as const;
const ines = { kind: 'member', id: 'mem_1', name: 'Inês Melo' } as const;
type Speaker = typeof guest | typeof bo | typeof ines;

function show(shown: preact.ComponentChild, items: object[] = []) {
  const widget = {
    team: aTeam,
    messenger: { businessName: 'Hotel Corvane', greeting: 'Hello', intro: '' },
    formats: createFormats('en'),
    state: { options: {}, greeting: null },
    visitor: { connection: 'online', error: null },
    model: { drafts: { get: () => ({ all: {} }), subscribe: () => () => undefined } },
    parley: { conversations: { state: { get: () => ({ items, hasMore: false }) } } },
  };
  return showInWidget(shown, widget as unknown as Partial<Widget>).container;
}

const conversation = (author: Speaker, assignee: ConversationView['assignee'] = null) => ({
  id: 'cnv_1',
  assignee,
  createdAt,
  unread: 0,
  lastMessage: { text: 'Hi', author, createdAt },
});

function header(authors: Speaker[], assignee: ConversationView['assignee'] = null) {
  const messages = authors.map((author, at) => ({ seq: at + 1, author }));
  const state = { conversation: { assignee }, messages };
  const page = show(<ThreadHeader thread={{ state: { get: () => state } } as unknown as Thread} />);
  return [...picturesIn(page), page.querySelector('.who b')?.textContent];
}

test('the first screen shows people at work, then agents', () => {
  expect(picturesIn(show(<Home />))).toEqual(['IM', moon.path]);
});

test.each([
  ['an agent spoke last', conversation(bo), [moon.path, 'Bo']],
  ['a person spoke last', conversation(ines), ['IM', 'Inês Melo']],
  ['the visitor spoke last', conversation(guest), ['HC', 'Hotel Corvane']],
  ['a person has it', conversation(bo, { name: 'Inês Melo' }), ['IM', 'Inês Melo']],
])('a conversation, where %s', (_, item, shown) => {
  const page = show(<Home />, [item]);
  expect([picturesIn(page).at(-1), page.querySelector('.row b')?.textContent]).toEqual(shown);
});

test('above a thread stands who has it, else who spoke last for the business', () => {
  expect(header([])).toEqual(['HC', 'Hotel Corvane']);
  expect(header([guest, bo, guest])).toEqual([moon.path, 'Bo']);
  expect(header([guest, bo, guest, ines])).toEqual(['IM', 'Inês Melo']);
  expect(header([guest, bo], { name: 'Inês Melo' })).toEqual(['IM', 'Inês Melo']);
});
