import { ClientFrame } from '@parley/shared/live';
import { MemberFrame } from '@parley/shared/live-member';
import { parseJson } from '../http/read-body';

type Schema<Frame> = { safeParse(value: unknown): { success: true; data: Frame } | { success: false } };

/** Only text that could name a prototype, were it spelled with escapes, is worth the slow way. */
const suspicious = /__proto__|\\u00/;

function readerOf<Frame>(schema: Schema<Frame>): (text: string) => Frame | null {
  return (text) => {
    const parsed = schema.safeParse(jsonOf(text));
    return parsed.success ? parsed.data : null;
  };
}

function jsonOf(text: string): unknown {
  try {
    return suspicious.test(text) ? parseJson(text) : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Null for whatever is not of the protocol. */
export const readClientFrame = readerOf<ClientFrame>(ClientFrame);
export const readMemberFrame = readerOf<MemberFrame>(MemberFrame);
