import { expect, test } from 'vitest';
import { judgeAnswers } from './judge-answers';

const known = { id: '1', question: 'When?', answerable: true, sources: ['a.md'], span: 'from seven to ten' };
const unknown = { id: '2', question: 'Why?', answerable: false, sources: [], span: '' };
const says = (file: string, quote: string) => ({ text: quote, sources: [{ file, quote }] });
const silent = { text: '', sources: [] };

test('words count from a right file alone', () => {
  const judge = (answer: Parameters<typeof judgeAnswers>[0][number]['answer']) =>
    judgeAnswers([{ question: known, answer }]);
  expect(judge(says('a.md', 'From seven, to ten.'))).toMatchObject({ spanHitRate: 1, rightSourceRate: 1 });
  expect(judge(says('a.md', 'From noon.'))).toMatchObject({
    spanHitRate: 0,
    rightSourceRate: 1,
    falseAnswerRate: 0,
  });
  expect(judge(says('b.md', 'From seven to ten.'))).toMatchObject({ spanHitRate: 0, falseAnswerRate: 1 });
  expect(judge(silent)).toMatchObject({ spanHitRate: 0, falseAnswerRate: 0 });
});

test('what cannot be answered is better left', () => {
  const answers = [silent, says('a.md', 'From seven.')].map((answer) => ({ question: unknown, answer }));
  expect(judgeAnswers(answers)).toMatchObject({ rightAbstentionRate: 0.5, falseAnswerRate: 0.5 });
});
