import { randomBytes } from 'node:crypto';
import { admit, openTab, type Site } from '../message-rate/visitor';

/** From what was sent to the first sign of an answer, and to the whole of it. */
export type Answered = { firstMs: number; wholeMs: number };
export type Asker = { ask(text: string): Promise<Answered>; leave(): void };

/** As much as the server takes from one connection at once. */
const mostOfOne = 100;
const generation = 100_000;

/** Visitors who ask one thing after the other; where one has asked enough, the next comes. */
export async function anAsker(site: Site, number: number): Promise<Asker> {
  let asked = 0;
  let visitor = await aVisitor(site, number);
  return {
    async ask(text) {
      if (asked > 0 && asked % mostOfOne === 0) {
        visitor.leave();
        visitor = await aVisitor(site, number + (asked / mostOfOne) * generation);
      }
      asked += 1;
      return visitor.ask(text);
    },
    leave: () => visitor.leave(),
  };
}

async function aVisitor(site: Site, number: number): Promise<Asker> {
  const guest = await admit(site, number);
  let started: (conversationId: string) => void = () => undefined;
  let answered: ((answered: Answered) => void) | null = null;
  let failed: (why: Error) => void = () => undefined;
  let sentAt = 0;
  let firstMs: number | null = null;
  const since = () => performance.now() - sentAt;
  const tab = await openTab(guest, {
    closed: (code) => failed(new Error(`The socket was closed with ${code}.`)),
    hear(frame) {
      if (frame.t === 'refused') failed(new Error(`Refused: ${frame.message}`));
      else if (frame.t === 'done' && 'conversation' in frame.result) started(frame.result.conversation.id);
      else if (frame.t === 'draft' && frame.text !== null) firstMs ??= since();
      else if (frame.t === 'message' && frame.message.author.kind === 'agent')
        answered?.({ firstMs: firstMs ?? since(), wholeMs: since() });
    },
  });
  const conversationId = await new Promise<string>((resolve) => {
    started = resolve;
    tab.send({ t: 'conversation-start', id: 0, clientId: newClientId() });
  });
  let id = 0;
  return {
    ask: (text) =>
      new Promise((resolve, reject) => {
        id += 1;
        answered = resolve;
        failed = reject;
        firstMs = null;
        sentAt = performance.now();
        const body = { kind: 'text', text };
        tab.send({ t: 'message-send', id, conversationId, clientId: newClientId(), body });
      }),
    leave: () => tab.leave(),
  };
}

const newClientId = () => randomBytes(10).toString('hex');
