import type { AnsweredBy } from '@parley/shared/live-member';
import type { SystemEvent } from '@parley/shared/message';
import { Conflict } from '../../../platform/errors';

/** What a deed on a conversation comes down to. */
export type Standing = {
  status: string;
  waitingSince: Date | null;
  snoozedUntil: Date | null;
  closedAt: Date | null;
  escalatedAt: Date | null;
};

export type Step = {
  /** Told between the messages, for both sides. */
  event: SystemEvent | null;
  change: Partial<Standing> & Partial<BegunAnew> & { answeredBy?: AnsweredBy };
};

const awake = { snoozedUntil: null, closedAt: null } as const;

type BegunAnew = { assigneeId: null; escalationReason: null; queue: null; priority?: 'normal' };

/** Whose it was, and why a person was called, is over when agents go on. A priority that came with the call goes with it. */
export const begunAnew = ({ escalationReason }: { escalationReason: string | null }): BegunAnew => ({
  assigneeId: null,
  escalationReason: null,
  queue: null,
  ...(escalationReason !== null && { priority: 'normal' }),
});

/** What its contact's next word does to a conversation before it is said: null when it is simply said. */
export function beforeReceiving({ status }: Standing): Step | null {
  if (status !== 'closed' && status !== 'snoozed') return null;
  return { event: 'reopened', change: { status: 'open', ...awake } };
}

/** A member may answer in a snoozed conversation and leave it asleep. */
export function beforeReplying({ status }: Standing): Step | null {
  return status === 'closed' ? { event: 'reopened', change: { status: 'open', ...awake } } : null;
}

/** Closing twice is closing once. */
export function close({ status }: Standing, now: Date): Step | null {
  if (status === 'closed') return null;
  const change = { status: 'closed', closedAt: now, snoozedUntil: null, waitingSince: null };
  return { event: 'closed', change };
}

export function reopen({ status }: Standing): Step | null {
  if (status === 'snoozed') return wake({ status });
  if (status !== 'closed') return null;
  return { event: 'reopened', change: { status: 'open', ...awake } };
}

/** The contact is told nothing of a nap. */
export function wake({ status }: Pick<Standing, 'status'>): Step | null {
  return status === 'snoozed' ? { event: null, change: { status: 'open', ...awake } } : null;
}

export function snooze({ status }: Standing, { until, now }: { until: Date; now: Date }): Step {
  if (status === 'closed') throw new Conflict('This conversation is closed. Reopen it first.');
  if (until <= now) throw new Conflict('Choose a time that is still to come.');
  return { event: null, change: { status: 'snoozed', snoozedUntil: until } };
}

/** From then on a person answers, and agents are silent until it is given back to them. */
export function escalate({ status }: Standing, now: Date): Step | null {
  if (status === 'escalated') return null;
  const change = { status: 'escalated', escalatedAt: now, answeredBy: 'people', ...awake } as const;
  return { event: 'escalated', change };
}

type Assignment = { from: string | null; to: string | null; by: string | null };

/** Who takes a conversation joins it; who is given one is assigned; handing it back is nobody's news. */
export function assignmentEvent({ from, to, by }: Assignment): SystemEvent | null {
  if (to === null || to === from) return null;
  return to === by ? 'joined' : 'assigned';
}

type Marker = { readSeq: number; unread: number; lastSeq: number };

/** A marker only goes forward, and no further than there are messages: null when it stays. */
export function readUpTo({ readSeq, unread, lastSeq }: Marker, seq: number): number | null {
  const reached = Math.min(seq, lastSeq);
  if (reached > readSeq) return reached;
  return reached === lastSeq && unread > 0 ? reached : null;
}
