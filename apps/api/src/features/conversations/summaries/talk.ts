import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { askTenant, type Question } from '../../../platform/db';
import * as store from './store';

/** Something said, as whoever sums up needs it. */
export type Line = {
  seq: number;
  by: 'contact' | 'member' | 'agent';
  name: string | null;
  text: string;
  kind: string;
};

export type Talk = {
  contactId: string;
  contactName: string | null;
  lastSeq: number;
  /** Why a person was called, while one is. */
  calledFor: string | null;
  before: store.SummaryRow | null;
  /** All of it, as far as it is not too long: the latest. */
  lines: Line[];
};

type One = { conversationId: string };

const most = 300;

/** What there is to sum up; null when the conversation is gone. */
export async function readTalk(ctx: Ctx, { conversationId }: One): Promise<Talk | null> {
  const { tenantId } = authorize(ctx, 'conversations:read');
  const [talk] = await askTenant({ ...ctx, tenantId }, store.talkOf(conversationId, most));
  return talk;
}

/** The same as a question, for whoever asks others with it. */
export function askTalk(ctx: Ctx, { conversationId }: One): Question<Talk | null> {
  authorize(ctx, 'conversations:read');
  return store.talkOf(conversationId, most);
}
