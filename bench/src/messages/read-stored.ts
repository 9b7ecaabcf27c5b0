import { type Caller, rest } from '../people/call';
import type { Heard } from './find-faults';

type Row = { seq: number; body: { kind: string; text?: string | null } };
type Stretch = { messages: Row[]; more: boolean };

/** One conversation as the tables have it, in order. */
export async function readStored(caller: Caller, conversationId: string): Promise<Heard[]> {
  const heard: Heard[] = [];
  for (let more = true; more; ) {
    const afterSeq = heard.at(-1)?.seq ?? 0;
    const path = `/conversations/${conversationId}/messages?limit=100&afterSeq=${afterSeq}`;
    const stretch = await rest<Stretch>(caller, path);
    heard.push(...stretch.messages.map(({ seq, body }) => ({ seq, name: body.text ?? body.kind })));
    more = stretch.more;
  }
  return heard;
}
