import { describe, expect, test } from 'vitest';
import {
  assignmentEvent,
  beforeReceiving,
  beforeReplying,
  close,
  escalate,
  readUpTo,
  reopen,
  type Standing,
  snooze,
  wake,
} from './domain';

const now = new Date('2026-11-21T10:00:00Z');
const soon = new Date('2026-11-21T11:00:00Z');
const standing = (status: string): Standing => ({
  status,
  waitingSince: null,
  snoozedUntil: status === 'snoozed' ? soon : null,
  closedAt: status === 'closed' ? now : null,
  escalatedAt: null,
});
const statuses = ['open', 'escalated', 'snoozed', 'closed'];
const after = (step: { change: Partial<Standing> } | null) => step?.change.status ?? null;

test.each([
  ['a contact’s word', beforeReceiving, [null, null, 'open', 'open']],
  ['an answer', beforeReplying, [null, null, null, 'open']],
  ['closing', (each: Standing) => close(each, now), ['closed', 'closed', 'closed', null]],
  ['reopening', reopen, [null, null, 'open', 'open']],
  ['waking', wake, [null, null, 'open', null]],
  ['escalating', (each: Standing) => escalate(each, now), ['escalated', null, 'escalated', 'escalated']],
] as const)('%s leads from each status where it should', (_, deed, expected) => {
  expect(statuses.map((status) => after(deed(standing(status))))).toEqual(expected);
});

test('whatever wakes or reopens leaves no trace of the nap or the end', () => {
  for (const deed of [beforeReceiving, reopen, (each: Standing) => escalate(each, now)]) {
    for (const status of ['snoozed', 'closed']) {
      expect(deed(standing(status))?.change).toMatchObject({ snoozedUntil: null, closedAt: null });
    }
  }
});

describe('snoozing', () => {
  test('takes a moment to come', () => {
    expect(snooze(standing('open'), { until: soon, now })).toEqual({
      event: null,
      change: { status: 'snoozed', snoozedUntil: soon },
    });
    expect(() => snooze(standing('open'), { until: now, now })).toThrow('still to come');
  });

  test('is not for what is over', () => {
    expect(() => snooze(standing('closed'), { until: soon, now })).toThrow('Reopen it first');
  });
});

test('nobody waits for an answer in a closed conversation', () => {
  expect(close({ ...standing('open'), waitingSince: now }, soon)?.change).toMatchObject({
    waitingSince: null,
    closedAt: soon,
  });
});

test.each([
  [{ from: null, to: 'a', by: 'a' }, 'joined'],
  [{ from: null, to: 'a', by: 'b' }, 'assigned'],
  [{ from: 'a', to: 'b', by: null }, 'assigned'],
  [{ from: 'a', to: null, by: 'a' }, null],
  [{ from: 'a', to: 'a', by: 'a' }, null],
])('assigning %o is told as %s', (assignment, event) => {
  expect(assignmentEvent(assignment)).toBe(event);
});

test.each([
  [{ readSeq: 0, unread: 3, lastSeq: 3 }, 2, 2],
  [{ readSeq: 2, unread: 1, lastSeq: 3 }, 2, null],
  [{ readSeq: 2, unread: 1, lastSeq: 3 }, 1, null],
  [{ readSeq: 2, unread: 1, lastSeq: 3 }, 99, 3],
  [{ readSeq: 3, unread: 0, lastSeq: 3 }, 3, null],
  [{ readSeq: 3, unread: 1, lastSeq: 3 }, 3, 3],
])('reading %o up to %i comes to %s', (marker, seq, reached) => {
  expect(readUpTo(marker, seq)).toBe(reached);
});
