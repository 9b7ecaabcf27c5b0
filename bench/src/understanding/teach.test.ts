import { packJudges, understand } from '@parley/api/bench';
import { expect, test } from 'vitest';
import { judgeMessages } from './judge-messages';
import { shippedJudges } from './judges-file';
import { type Message, teachingMessages } from './messages';
import { phraseMessages } from './phrases';
import { teach } from './teach';

const all = teachingMessages().flatMap(({ messages }) => messages);

const patienceMs = 60_000;

test('what is shipped is what the messages here teach', { timeout: patienceMs }, () => {
  expect(packJudges(teach(all))).toEqual(shippedJudges());
});

test('the same message is judged alike wherever it stands', () => {
  const first = new Map(all.map((message) => [plain(message), message]));
  const apart = all.filter((message) => {
    const other = first.get(plain(message));
    return (
      other &&
      (['intent', 'sentiment', 'escalate'] as const).some((what) => differ(message[what], other[what]))
    );
  });
  expect(apart).toEqual([]);
});

const plain = ({ text }: Message) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[.!?]+$/, '');

const differ = (one: unknown, other: unknown) => one !== undefined && other !== undefined && one !== other;

test('every choice of a phrase is taken in turn', () => {
  const texts = phraseMessages().map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(2000);
  expect(texts.filter((text) => /[(|)]/.test(text))).toEqual([]);
});

test('nothing counts of which nobody said anything', () => {
  const messages = [
    { text: 'Can I talk to a human?', escalate: true },
    { text: 'What time do you open?', intent: 'general' },
  ];
  expect(judgeMessages(messages, understand)).toEqual({
    intentAccuracy: 1,
    sentimentAccuracy: null,
    escalatePrecision: 1,
    escalateRecall: 1,
  });
});
