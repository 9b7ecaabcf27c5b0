import { createParley, type Parley, type Thread } from '@parley/sdk';
import { browserWays } from './browser-ways';
import type { Tally } from './tally';

export type TalkerOptions = { url: string; siteKey: string; origin: string; number: number; tally: Tally };

export type Talker = {
  /** The conversation, once its first message is stored. */
  readonly conversationId: string | null;
  /** What it was told is stored, by what it said. */
  readonly acknowledged: ReadonlyMap<string, number>;
  readonly sent: ReadonlySet<string>;
  /** Says what is left to be said, a few things at a time. */
  talk(): Promise<void>;
  /** What a person would see now, in the order of the screen. */
  shown(): { name: string; seq: number | null }[];
  leave(): void;
};

const atOnce = 3;
const transports = [['socket'], ['socket'], ['stream'], ['poll'], undefined] as const;

/** One visitor with the SDK as it is published, over the transports in turn. */
export function createTalker({ url, siteKey, origin, number, tally }: TalkerOptions): Talker {
  const ways = transports[number % transports.length];
  const { fetch, WebSocket } = browserWays(origin, addressOf(number));
  const parley: Parley = createParley({
    siteKey,
    url,
    fetch,
    WebSocket,
    ...(ways && { transports: ways }),
  });
  const thread: Thread = parley.conversations.start();
  const acknowledged = new Map<string, number>();
  const sent = new Set<string>();
  let said = 0;

  const say = async () => {
    while (tally.take()) {
      said += 1;
      const text = `visitor ${number}, message ${said}`;
      sent.add(text);
      const { seq } = await thread.sendText(text);
      acknowledged.set(text, seq);
      tally.acknowledge();
    }
  };
  return {
    acknowledged,
    sent,
    get conversationId() {
      return thread.id;
    },
    async talk() {
      parley.connect();
      await Promise.all(Array.from({ length: atOnce }, say));
    },
    shown: () =>
      thread.state.get().messages.map((message) => ({
        name: 'text' in message.body ? (message.body.text ?? '') : message.body.kind,
        seq: message.seq,
      })),
    leave: () => parley.destroy(),
  };
}

/** An address of its own for each, as behind a proxy: the limits per address are not what is tried here. */
function addressOf(number: number): string {
  return `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255 || 1}`;
}
