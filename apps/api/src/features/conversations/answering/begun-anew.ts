import type { ConversationRow } from '../store/rows';

export type BegunAnew = { assigneeId: null; escalationReason: null; queue: null; priority?: 'normal' };

/** Whose it was, and why a person was called, is over when agents go on. A priority that came with the call goes with it. */
export const begunAnew = ({ escalationReason }: Pick<ConversationRow, 'escalationReason'>): BegunAnew => ({
  assigneeId: null,
  escalationReason: null,
  queue: null,
  ...(escalationReason !== null && { priority: 'normal' }),
});
