import type { Message } from '@parley/shared/message';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyLog, hasEarlier, isBehind, type Log, lastSeqOf, merge, type Pending, viewOf } from './merge';

const stored = (seq: number): Message => ({
  id: `msg_${seq}`,
  conversationId: 'cnv_1',
  seq,
  clientId: `client-${seq}`,
  author: { kind: 'contact', id: 'con_1' },
  body: { kind: 'text', text: `${seq}` },
  createdAt: '2026-01-01T00:00:00.000Z',
});
const messages = Array.from({ length: 40 }, (_, at) => stored(at + 1));
const pick = (seqs: readonly number[]) => seqs.flatMap((seq) => messages[seq - 1] ?? []);
const batches = fc.array(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }), {
  maxLength: 30,
});
const seqsOf = (log: Log) => log.shown.map(({ seq }) => seq);
const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

test('what is shown never has a gap, a double or disorder, and what it was never goes back', () => {
  void fc.assert(
    fc.property(batches, (all) => {
      let log = emptyLog;
      for (const batch of all) {
        const before = lastSeqOf(log);
        log = merge(log, pick(batch));
        const seqs = seqsOf(log);
        expect(seqs).toEqual(upTo(seqs.length));
        expect(lastSeqOf(log)).toBeGreaterThanOrEqual(before);
        for (const { seq } of log.ahead) expect(seq).toBeGreaterThan(lastSeqOf(log) + 1);
      }
    }),
  );
});

test('the order in which it arrives does not matter', () => {
  void fc.assert(
    fc.property(batches, (all) => {
      const inOrder = all.reduce((log, batch) => merge(log, pick(batch)), emptyLog);
      const atOnce = merge(emptyLog, pick(all.flat()));
      expect(inOrder).toEqual(atOnce);
    }),
  );
});

test('a message that is held stays the same object', () => {
  const log = merge(emptyLog, pick([1, 2]));
  const again = merge(log, [stored(2), stored(1), stored(3)]);
  expect(again.shown[1]).toBe(log.shown[1]);
  expect(merge(log, [stored(2)])).toBe(log);
});

test('the newest page is a beginning, and earlier pages come before it', () => {
  const page = merge(emptyLog, pick([20, 21, 22]), 'page');
  expect(hasEarlier(page)).toBe(true);
  const earlier = merge(page, pick([17, 18, 19]));
  expect(seqsOf(earlier)).toEqual(upTo(22, 17));
  expect(hasEarlier(merge(earlier, pick(upTo(16))))).toBe(false);
});

test('what came while the first page was on its way is kept for after it', () => {
  const early = merge(emptyLog, pick([23]));
  expect(early.shown).toEqual([]);
  expect(seqsOf(merge(early, pick([20, 21, 22]), 'page'))).toEqual(upTo(23, 20));
});

test('asking for what comes after the last one shown always ends with all of it', () => {
  const schedule = fc.array(
    fc.oneof(
      fc.record({ do: fc.constant('append' as const), lost: fc.boolean(), twice: fc.boolean() }),
      fc.record({ do: fc.constant('reconnect' as const) }),
    ),
    { maxLength: 60 },
  );
  void fc.assert(
    fc.property(schedule, (steps) => {
      const table: Message[] = [];
      let log = emptyLog;
      const resume = () => {
        log = merge(log, table.slice(lastSeqOf(log)));
      };
      for (const step of steps) {
        if (step.do === 'reconnect') resume();
        else {
          const message = stored(table.length + 1);
          table.push(message);
          if (!step.lost) log = merge(log, step.twice ? [message, message] : [message]);
        }
      }
      resume();
      expect(log).toEqual({ shown: table, ahead: [] });
    }),
  );
});

test('a gap, or a conversation that is further, says that something is missing', () => {
  const log = merge(emptyLog, pick([1, 2]));
  expect(isBehind(log, null)).toBe(false);
  expect(isBehind(merge(log, pick([4])), null)).toBe(true);
  expect(isBehind(log, { lastSeq: 3 } as never)).toBe(true);
});

test('a message on its way is shown once: pending, and then stored', () => {
  const pending = (clientId: string) => ({ clientId, seq: null, status: 'sending' }) as unknown as Pending;
  void fc.assert(
    fc.property(fc.subarray(upTo(12)), (arrived) => {
      const log = merge(emptyLog, pick(arrived));
      const view = viewOf(
        log,
        upTo(12).map((seq) => pending(`client-${seq}`)),
        0,
      );
      expect(view.map(({ clientId }) => clientId).sort()).toEqual(
        upTo(12)
          .map((seq) => `client-${seq}`)
          .sort(),
      );
    }),
  );
});

test('what the team has read is shown as read, and only what changed is another object', () => {
  const log = merge(emptyLog, pick([1, 2, 3]));
  const before = viewOf(log, [], 1);
  const after = viewOf(log, [], 2);
  expect(after.map(({ status }) => status)).toEqual(['read', 'read', 'sent']);
  expect(after[0]).toBe(before[0]);
  expect(after[2]).toBe(before[2]);
});
