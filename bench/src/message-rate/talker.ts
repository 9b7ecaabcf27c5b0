import { randomBytes } from 'node:crypto';
import type { Times } from './times';
import { admit, type Guest, openTab, type Site } from './visitor';

export type Talker = { say(): void; leave(): void };

type Arrival = { number: number; site: Site; secondTab: boolean; times: Times };

/** A visitor with a conversation of their own, who may look at it in a second tab as well. */
export async function arrive({ number, site, secondTab, times }: Arrival): Promise<Talker> {
  const guest = await admit(site, number);
  const closed = (code: number) => times.failed(`a socket was closed with ${code}`);
  let start: (conversationId: string) => void;
  const started = new Promise<string>((resolve) => {
    start = resolve;
  });
  const tab = await openTab(guest, {
    closed,
    hear(frame) {
      if (frame.t === 'refused') times.failed(`refused: ${frame.message}`);
      if (frame.t !== 'done') return;
      if ('conversation' in frame.result) start(frame.result.conversation.id);
      else if ('message' in frame.result) times.acknowledged(frame.result.message.clientId ?? '');
    },
  });
  tab.send({ t: 'conversation-start', id: 0, clientId: newClientId() });
  const conversationId = await started;
  const other = secondTab ? await openSecond(guest, { times, closed }) : null;
  let id = 0;
  return {
    say() {
      id += 1;
      const clientId = newClientId();
      times.sent(clientId);
      tab.send({ t: 'message-send', id, conversationId, clientId, body });
    },
    leave() {
      tab.leave();
      other?.leave();
    },
  };
}

function openSecond(guest: Guest, { times, closed }: { times: Times; closed(code: number): void }) {
  return openTab(guest, {
    closed,
    hear(frame) {
      if (frame.t === 'message') times.seen(frame.message.clientId ?? '');
    },
  });
}

const newClientId = () => randomBytes(10).toString('hex');
const body = { kind: 'text', text: 'Is breakfast included, and until when is it served on Sundays?' };
