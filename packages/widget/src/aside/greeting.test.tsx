import type { Message, Parley } from '@parley/sdk';
import { expect, test } from 'vitest';
import { aTeam, bo, moon, picturesIn } from '../../test/a-team';
import { showInWidget } from '../../test/in-widget';
import type { Bubble, Model, ModelState } from '../app/model';
import { createStore } from '../ui/store';
import { Greeting } from './greeting';
import { tellMessage } from './tell-message';

function tell(author: Message['author']) {
  const state = createStore({ bubble: null, muted: true, open: false } as unknown as ModelState);
  const messenger = { businessName: 'Hotel Corvane', sound: false };
  const parley = { state: { get: () => ({ messenger }) } } as unknown as Parley;
  const message = {
    id: 'msg_1',
    conversationId: 'cnv_1',
    author,
    body: { kind: 'text', text: 'Until ten.' },
  };
  tellMessage(message as Message, { state } as Model, parley);
  const page = showInWidget(<Greeting bubble={state.get().bubble as Bubble} />, { team: aTeam }).container;
  return [
    ...picturesIn(page),
    page.querySelector('b')?.textContent,
    page.querySelector('.clamp')?.textContent,
  ];
}

test('beside a closed launcher an agent speaks with its picture, a person with initials', () => {
  expect(tell(bo)).toEqual([moon.path, 'Bo', 'Until ten.']);
  expect(tell({ kind: 'member', id: 'mem_1', name: 'Inês Melo' })).toEqual(['IM', 'Inês Melo', 'Until ten.']);
});
