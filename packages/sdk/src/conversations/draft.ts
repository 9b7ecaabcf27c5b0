import type { EventFrame } from '@parley/shared/live';
import type { ReplyDraft } from '../types';

/** What an agent is about to say, with one more piece of it; a piece that does not fit ends it. */
export function draftWith(
  draft: ReplyDraft | null,
  { author, at, text }: EventFrame & { t: 'draft' },
): ReplyDraft | null {
  const before = draft?.text ?? '';
  return text === null || at > before.length ? null : { author, text: before.slice(0, at) + text };
}
