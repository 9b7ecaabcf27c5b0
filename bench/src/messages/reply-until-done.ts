import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type Caller, Refused, rest } from '../people/call';
import type { Talker } from './talker';

/** By conversation: what was acknowledged, and as what. */
export type Replied = ReadonlyMap<string, ReadonlyMap<string, number>>;

type Replying = Caller & { talkers: readonly Pick<Talker, 'conversationId'>[] };

const pauseMs = 20;
const retryMs = 100;

/** A member answers one visitor after the other for as long as they talk, through the same broken lines. */
export function replyUntilDone({ talkers, ...caller }: Replying): { finish(): Promise<Replied> } {
  const replied = new Map<string, Map<string, number>>();
  let open = true;

  const work = async () => {
    for (let number = 0; open; number++) {
      const id = talkers[number % talkers.length]?.conversationId;
      if (id) {
        const text = `reply ${number}`;
        const known = replied.get(id) ?? new Map();
        replied.set(id, known.set(text, await replyOnce(caller, { id, text })));
      }
      await delay(pauseMs);
    }
  };
  const done = work();
  return {
    async finish() {
      open = false;
      await done;
      return replied;
    },
  };
}

/** The same client id each time: an answer that was lost on the way is not given twice. */
async function replyOnce(caller: Caller, { id, text }: { id: string; text: string }): Promise<number> {
  const clientId = randomUUID();
  const path = `/conversations/${id}/messages`;
  while (true) {
    try {
      const body = { kind: 'text', text };
      const { message } = await rest<{ message: { seq: number } }>(caller, path, { clientId, body });
      return message.seq;
    } catch (error) {
      if (error instanceof Refused && error.status < 500 && error.status !== 429) throw error;
      await delay(retryMs);
    }
  }
}
