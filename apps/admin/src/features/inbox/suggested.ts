import { withMarksMoved, withoutMarks } from '@parley/shared/citations';
import type { Source } from '@parley/shared/message';
import { messageLimits } from '@parley/shared/message-limits';
import type { PutInReply } from '../agents';
import type { Draft, DraftChange, Suggested } from './drafts';

type Suggestion = Parameters<PutInReply>[0];

/** A suggestion goes behind what is written, and its sources behind those that are there. */
export function putSuggestion(draft: Draft, { by, draftId, ...given }: Suggestion): Partial<Draft> {
  const { reply, suggested } = draft;
  const stands = reply.trim() === '' ? null : draft;
  const added = fitted(given, stands?.sources ?? []);
  return {
    mode: 'reply',
    reply: stands ? `${reply.trimEnd()}\n\n${added.text}` : added.text,
    sources: [...(stands?.sources ?? []), ...added.sources],
    suggested: { by, draftId: draftId ?? suggested?.draftId ?? null, before: suggested?.before ?? reply },
  };
}

type Cited = { text: string; sources: Source[] };

/** Where a message has no room for all its sources, none of them goes along. */
function fitted({ text, sources }: Cited, there: Source[]): Cited {
  if (there.length + sources.length > messageLimits.sources)
    return { text: withoutMarks(text, sources.length), sources: [] };
  return { text: withMarksMoved(text, { sources: sources.length, by: there.length }), sources };
}

/** The change, and whether the suggestion still stands in what it leaves. */
export function changed(before: Draft, change: DraftChange): Draft {
  const patch = typeof change === 'function' ? change(before) : change;
  const after = { ...before, ...patch };
  return { ...after, suggested: stillIn(after) };
}

function stillIn({ suggested, reply }: Draft): Suggested | null {
  const text = reply.trim();
  return text === '' || text === suggested?.before.trim() ? null : suggested;
}
