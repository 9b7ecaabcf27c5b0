import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { effectScope, nextTick, ref } from 'vue';
import { createParley, type Parley } from './index';
import * as react from './react';
import { createStore } from './store';
import * as vue from './vue';

const aParley = () => createParley({ siteKey: 'pk_test', url: 'http://127.0.0.1:9' });

function Status({ parley }: { parley: Parley }) {
  const [thread] = react.useThread(parley, null);
  const { items } = react.useConversations(parley);
  return createElement('p', null, react.useParley(parley).connection, items.length, thread.messages.length);
}

test('React draws on the server what is so', () => {
  expect(renderToString(createElement(Status, { parley: aParley() }))).toContain('idle');
});

test('Vue follows a value for as long as the scope lives', () => {
  const store = createStore({ count: 1 });
  const scope = effectScope();
  const value = scope.run(() => vue.useReadable(store));
  store.set({ count: 2 });
  expect(value?.value).toEqual({ count: 2 });
  scope.stop();
  store.set({ count: 3 });
  expect(value?.value).toEqual({ count: 2 });
});

test('Vue follows another thread when the id changes', async () => {
  const threads = new Map<string, { id: string; state: ReturnType<typeof createStore<{ at: string }>> }>();
  const open = (id: string) => {
    const thread = threads.get(id) ?? { id, state: createStore({ at: id }) };
    threads.set(id, thread);
    return thread;
  };
  const parley = { conversations: { open, start: () => open('new') } } as never;
  const id = ref<string | null>(null);
  const scope = effectScope();
  const held = scope.run(() => vue.useThread(parley, id));
  expect(held?.state.value).toEqual({ at: 'new' });
  id.value = 'cnv_1';
  await nextTick();
  expect(held?.state.value).toEqual({ at: 'cnv_1' });
  threads.get('new')?.state.set({ at: 'gone' });
  expect(held?.state.value).toEqual({ at: 'cnv_1' });
  threads.get('cnv_1')?.state.set({ at: 'changed' });
  expect(held?.state.value).toEqual({ at: 'changed' });
  scope.stop();
});
