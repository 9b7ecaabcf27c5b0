import type { Thread, ThreadState } from '@parley/sdk';
import { cleanup, render } from '@testing-library/preact';
import { Component, type ComponentChildren } from 'preact';
import { expect, test } from 'vitest';
import type { Context, Widget } from '../app/widget';
import { en } from '../i18n/en';
import { createTranslate } from '../i18n/translate';
import { createFormats } from './formats';
import { MessageLog } from './message-log';

const agent = { kind: 'agent', id: 'agt_1', name: 'Bo' } as const;

class Frame extends Component<{ children: ComponentChildren }> {
  override getChildContext(): Context {
    const messenger = { businessName: 'Hotel' };
    const t = createTranslate(en, 'en');
    return { widget: { t, messenger, formats: createFormats('en') } as Widget };
  }
  override render() {
    return this.props.children;
  }
}

function show(state: Partial<ThreadState>): Element {
  cleanup();
  const all = {
    conversation: null,
    messages: [],
    typing: [],
    draft: null,
    loading: false,
    hasEarlier: false,
  };
  const thread = { state: { get: () => ({ ...all, ...state }) } } as unknown as Thread;
  return render(
    <Frame>
      <MessageLog thread={thread} />
    </Frame>,
  ).container;
}

test('an answer that comes stands where its message will, as text, and is read out only when it is said', () => {
  const text = 'Open <b>until</b> eight.';
  const page = show({ typing: [agent], draft: { author: agent, text } });
  expect(page.querySelector('.typing')).toBeNull();
  const line = page.querySelector('.line.theirs');
  expect(line?.getAttribute('aria-live')).toBe('off');
  expect(line?.querySelector('.bubble')?.textContent).toBe(text);
  expect(line?.querySelector('b')).toBeNull();
  expect(line?.querySelector('.author')?.textContent).toBe('BoAI');
});

test('what was said is read out, and looks the same', () => {
  const text = 'Open until eight.';
  const coming = show({ draft: { author: agent, text } }).querySelector('.line')?.className;
  const message = { clientId: 'trn_1', seq: 1, author: agent, body: { kind: 'text', text }, status: 'sent' };
  const createdAt = new Date().toISOString();
  const said = show({ messages: [{ ...message, createdAt } as never] }).querySelector('.line');
  expect(said?.hasAttribute('aria-live')).toBe(false);
  expect(said?.className).toBe(coming);
});

test('until something comes the agent is seen to write', () => {
  expect(
    show({ typing: [agent] })
      .querySelector('.typing')
      ?.getAttribute('aria-label'),
  ).toBe('Bo is typing');
});
